import { expect, test } from 'vitest';
import { type Stretch, toExcerpt, toStretches } from '../../../../src/ask/passages/excerpt.ts';
import type { ArticleText } from '../../../../src/query/article-texts.ts';

const sentences = ['Oslo sent an envoy.', 'Snow  fell.', 'He met Liv Brekke.', 'They signed.'];
const text = sentences.join('\n');
const article: ArticleText = {
  article: 'urn:a',
  id: 'a',
  text,
  sentences: sentences.map((sentence) => {
    const from = text.indexOf(sentence);
    return [from, from + sentence.length] as const;
  }),
};
const at = (first: number, last = first): Stretch => ({ first, last });

test.each<[string, places: readonly number[], stretches: readonly Stretch[]]>([
  ['in the order of the text', [3, 0], [at(0), at(3)]],
  ['side by side are one', [2, 1], [at(1, 2)]],
  ['given twice', [0, 0], [at(0)]],
])('stretches: %s', (_, places, stretches) => {
  expect(toStretches(places)).toEqual(stretches);
});

test('sentences left out are marked, and each stretch has its offsets', () => {
  const { sentence, start, end, parts = [] } = toExcerpt(article, [3, 0, 1]);
  expect(sentence).toBe('Oslo sent an envoy. Snow fell. … They signed.');
  expect(parts.map((part) => text.slice(part.start, part.end))).toEqual([
    'Oslo sent an envoy.\nSnow  fell.',
    'They signed.',
  ]);
  expect([start, end]).toEqual([0, parts[1]?.end]);
});

test('the best sentence is told first, then the next best', () => {
  const { lead, beside } = toExcerpt(article, [3, 1, 0]);
  expect([lead, ...beside]).toEqual(['They signed.', 'Snow fell.', 'Oslo sent an envoy.']);
});

test('sentences in a row have no parts', () => {
  expect(toExcerpt(article, [2, 3])).not.toHaveProperty('parts');
});
