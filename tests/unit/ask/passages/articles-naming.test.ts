import { expect, test } from 'vitest';
import { articlesNaming } from '../../../../src/ask/passages/articles-naming.ts';
import { indexTexts } from '../../../../src/ask/passages/text-index.ts';
import type { Named } from '../../../../src/ask/reading/reading.ts';

const index = indexTexts(
  ['Liv Brekke met Olav Dahl.', 'Mr Dahl left.', 'Ms Brekke spoke, and Dahl agreed.'].map((text, i) => ({
    article: `urn:${i}`,
    id: `${i}`,
    text,
    sentences: [[0, text.length]] as const,
  })),
);
const named = (text: string): Named => ({ type: 'name', name: { text, matches: [] }, matches: [] });

test.each<[names: readonly string[], articles: readonly string[]]>([
  [
    ['Liv Brekke', 'Olav Dahl'],
    ['urn:0', 'urn:2'],
  ],
  [['dahl'], ['urn:0', 'urn:1', 'urn:2']],
  [['Liv Brekke', 'Maija Korpi'], []],
  [[], []],
])('%j', (names, articles) => {
  expect([...articlesNaming(index, names.map(named))]).toEqual(articles);
});
