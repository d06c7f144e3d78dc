import { expect, test } from 'vitest';
import { tellsFirst } from '../../../../src/ask/loose/tells-first.ts';

const passage = (lead: string) => ({
  passages: [
    { lead, also: [], beside: [], sentence: lead, article: { iri: 'urn:a', id: 'a' }, start: 0, end: 1 },
  ],
});
const item = (sentence: string) => ({ value: 'x', proofs: [{ sentence }] }) as never;

test.each<[words: string, sentence: string, order: 'first' | 'last', expected: boolean]>([
  ['Salo rang Brekke in her first call to a foreign leader.', 'Salo rang Dahl.', 'first', true],
  ['It was their first face-to-face meeting.', 'Salo met Dahl.', 'first', true],
  // The fact is the one that the words tell of.
  ['Salo rang Brekke in her first call to a leader.', 'In her first call Salo rang Brekke.', 'first', false],
  ['The first lady met Salo.', 'Salo met Dahl.', 'first', false],
  ['Salo rang Brekke in her first call.', 'Salo rang Dahl.', 'last', false],
])('%s (%s, %s)', (words, sentence, order, expected) => {
  expect(tellsFirst({ order }, [item(sentence)], passage(words))).toBe(expected);
});
