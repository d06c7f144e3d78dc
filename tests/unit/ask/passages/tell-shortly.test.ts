import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/ask/answer.ts';
import { tellShortly } from '../../../../src/ask/passages/tell-shortly.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const passageOf = (lead: string, ...also: readonly string[]): Passage => ({
  lead,
  also,
  beside: [],
  sentence: [lead, ...also].join(' … '),
  article: { iri: 'urn:a', id: 'a' },
  start: 0,
  end: lead.length,
});

/** Who signed the pact: its words told alone, and whether another sentence names somebody too. */
const told = (passage: Passage): readonly (string | boolean | undefined)[] => {
  const [first] = tellShortly([passage], {
    sort: 'person',
    terms: [{ text: 'pact', kind: 'word', ways: [{ keys: keysOf('pact'), worth: 1 }] }],
    asked: new Set(keysOf('pact')),
    isState: () => false,
    deed: {
      verb: { text: 'sign', kind: 'word', ways: [{ keys: keysOf('sign'), worth: 1 }] },
      side: 'doer',
    },
  });
  return [first?.answer, first?.rivals ?? false];
};

describe('words told alone', () => {
  const lead = 'The pact was signed by envoy Olav Dahl.';

  test.each<[string, Passage, readonly (string | boolean | undefined)[]]>([
    [
      'where no other sentence names anybody',
      passageOf(lead, 'It had been long in the making.'),
      ['Olav Dahl', false],
    ],
    [
      'not where another names somebody else',
      passageOf(lead, 'Maija Korpi put her name to it too.'),
      ['Olav Dahl', true],
    ],
    ['where another names the same', passageOf(lead, 'The ink was that of Olav Dahl.'), ['Olav Dahl', false]],
  ])('%s', (_, passage, expected) => {
    expect(told(passage)).toEqual(expected);
  });
});
