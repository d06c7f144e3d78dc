import { expect, test } from 'vitest';
import type { Deed } from '../../../../src/ask/passages/asked-deed.ts';
import { pickAnswer } from '../../../../src/ask/passages/pick-answer.ts';
import type { Term } from '../../../../src/ask/passages/question-terms.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const termOf = (text: string): Term => ({ text, kind: 'word', ways: [{ keys: keysOf(text), worth: 1 }] });

/** By the sentence, the verb and the side asked for: what is picked, and whether it is tied to the verb. */
test.each<[string, string, Deed['side'], string, boolean]>([
  ['The pact was signed by envoy Olav Dahl.', 'sign', 'doer', 'Olav Dahl', true],
  ['The pact was signed by Olav Dahl and Maija Korpi.', 'sign', 'doer', 'Olav Dahl and Maija Korpi', true],
  ['Olav Dahl signed the pact with Maija Korpi.', 'sign', 'doer', 'Olav Dahl', true],
  ['Olav Dahl urged Maija Korpi to stay.', 'urge', 'other', 'Maija Korpi', true],
  ['Maija Korpi was urged by Olav Dahl to stay.', 'urge', 'other', 'Maija Korpi', false],
  ['Olav Dahl met Maija Korpi.', 'met', 'either', 'Olav Dahl', true],
  ['The rules of Bo Roe were signed as agreed by Olav Dahl.', 'signed', 'doer', 'Olav Dahl', true],
  ['A group in Oslo claimed the deed.', 'claim', 'doer', 'Oslo', false],
  [
    'The pact pleased Olav Dahl, and nine others and many more had long since signed it.',
    'sign',
    'doer',
    'Olav Dahl',
    false,
  ],
])('%s', (sentence, verb, side, told, tied) => {
  const pick = pickAnswer(sentence, {
    sort: 'person',
    terms: [termOf(verb)],
    asked: new Set(),
    isState: () => false,
    deed: { verb: termOf(verb), side },
  });
  expect(pick && sentence.slice(pick.start, pick.end)).toBe(told);
  expect(pick?.tied).toBe(tied);
});

test('nothing is picked where nothing may answer', () => {
  const picking = {
    sort: 'day',
    terms: [termOf('met')],
    asked: new Set<string>(),
    isState: () => false,
  } as const;
  expect(pickAnswer('They met in Oslo.', { ...picking, deed: undefined })).toBeUndefined();
});

const audience: Term = {
  ...termOf('audience'),
  ways: [...termOf('audience').ways, { keys: keysOf('summit'), worth: 0.6 }],
};

test.each([
  [
    'the day in the sentence of what is asked, not the one after',
    'Olav Dahl will have an audience with the king in the old castle by the river on June 6. After the June 8 summit he will leave.',
    'June 6',
  ],
])('%s', (_, text, expected) => {
  const picking = {
    sort: 'day' as const,
    terms: [audience],
    asked: new Set<string>(),
    isState: () => false,
    deed: undefined,
  };
  const picked = pickAnswer(text, picking);
  expect(picked && text.slice(picked.start, picked.end)).toBe(expected);
});
