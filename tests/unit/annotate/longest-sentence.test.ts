import { expect, test } from 'vitest';
import { articleOf, stages } from '../../samples/analyse-text.ts';

const lengths = (text: string): number[] =>
  stages.annotate(articleOf(text)).sentences.map(({ first, last }) => last - first);

test.each([
  ['words without a stop', 'the talks '.repeat(2000)],
  ['a list', 'Berg, '.repeat(2000)],
  ['an open quotation', `"${'We agree. '.repeat(2000)}`],
  ['an open bracket', `(${'we agree. '.repeat(2000)}`],
])('%s: no sentence is longer than 500 tokens, and none is lost', (_, text) => {
  const all = lengths(text);
  expect(Math.max(...all)).toBeLessThanOrEqual(500);
  expect(all.reduce((sum, each) => sum + each, 0)).toBe(stages.annotate(articleOf(text)).tokens.length);
});

test('a sentence of a few hundred words stays whole', () => {
  expect(lengths(`${'Berg, Korpi and Dahl, '.repeat(60)}met.`)).toHaveLength(1);
});
