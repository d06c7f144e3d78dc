import { expect, test } from 'vitest';
import type { Stretch } from '../../../../src/ask/passages/excerpt.ts';
import { quotationAt } from '../../../../src/ask/passages/quotation-at.ts';
import type { ArticleText } from '../../../../src/query/article-texts.ts';

function articleOf(paragraphs: readonly (readonly string[])[]): ArticleText {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  let at = 0;
  const sentences = paragraphs.flat().map((sentence): [number, number] => {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    return [from, at];
  });
  return { article: 'urn:a', id: 'a', text, sentences };
}

const article = articleOf([
  ['Ole Nordlund shrugged.', '"We waited.', 'Nobody came," he said.', 'Snow fell.'],
  ['“A poor fair,” said Liv Brekke.', '"One.', 'Two.', 'Three.', 'Four," she counted.'],
  ['"It opened and never closed.'],
  ['Nobody asked.'],
]);

test.each<[string, place: number, Stretch]>([
  ['its beginning', 1, { first: 1, last: 2 }],
  ['its end', 2, { first: 1, last: 2 }],
  ['none', 3, { first: 3, last: 3 }],
  ['one within a sentence', 4, { first: 4, last: 4 }],
  ['one that is too long', 6, { first: 6, last: 6 }],
  ['one that is never closed', 9, { first: 9, last: 9 }],
  ['none after one that is never closed', 10, { first: 10, last: 10 }],
])('a quotation is told whole: %s', (_, place, stretch) => {
  expect(quotationAt(article, place)).toEqual(stretch);
});
