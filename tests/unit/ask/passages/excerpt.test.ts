import { expect, test } from 'vitest';
import { mergeStretches, type Stretch, toExcerpt } from '../../../../src/ask/passages/excerpt.ts';
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

test.each<[string, stretches: readonly Stretch[], merged: readonly Stretch[]]>([
  ['in the order of the text', [at(3), at(0)], [at(0), at(3)]],
  ['side by side are one', [at(2), at(1)], [at(1, 2)]],
  ['one within another', [at(0, 3), at(1)], [at(0, 3)]],
])('stretches: %s', (_, stretches, merged) => {
  expect(mergeStretches(stretches)).toEqual(merged);
});

test('sentences left out are marked, and each stretch has its offsets', () => {
  const { sentence, start, end, parts = [] } = toExcerpt(article, [at(3), at(0, 1)]);
  expect(sentence).toBe('Oslo sent an envoy. Snow fell. … They signed.');
  expect(parts.map((part) => text.slice(part.start, part.end))).toEqual([
    'Oslo sent an envoy.\nSnow  fell.',
    'They signed.',
  ]);
  expect([start, end]).toEqual([0, parts[1]?.end]);
});

test('sentences in a row have no parts', () => {
  expect(toExcerpt(article, [at(2, 3)])).not.toHaveProperty('parts');
});
