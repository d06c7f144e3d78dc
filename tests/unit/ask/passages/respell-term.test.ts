import { expect, test } from 'vitest';
import type { Term } from '../../../../src/ask/passages/question-terms.ts';
import { respellTerm } from '../../../../src/ask/passages/respell-term.ts';
import { indexTexts } from '../../../../src/ask/passages/text-index.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const text =
  'Omer Salo met Lotte Brekke near the harbours. Omar Nordlund stayed away. The oar broke. Dargham Qasimi came by accident.';
const index = indexTexts([
  {
    article: 'urn:a',
    id: 'a',
    text,
    sentences: [
      [0, 45],
      [46, 73],
      [74, 88],
      [89, 121],
    ],
  },
]);
const word = (own: string): Term => ({ text: own, kind: 'word', ways: [{ keys: keysOf(own), worth: 1 }] });
const name = (own: string): Term => ({ ...word(own), kind: 'name' });

test.each<[term: string, next: string, key: string | undefined]>([
  ['Brekkke', 'Oslo', 'brekk'],
  ['Nordlundt', 'Oslo', 'nordlund'],
  ['Omir', 'Salo', 'omer'],
  ['Omir', 'Nordlund', 'omar'],
  ['Omir', 'Brekke', undefined],
  ['Brekke', 'Oslo', undefined],
  ['Frekke', 'Oslo', undefined],
  // The same sounds in other letters, and one ending more.
  ['Kasimmi', 'Oslo', 'qasimi'],
  ['Dharqam', 'Oslo', undefined],
  ['accidental', 'Oslo', 'accid'],
])('%s before %s', (term, next, key) => {
  const { ways } = respellTerm(word(term), name(next), index);
  expect(ways[1]?.keys[0]).toBe(key);
});
