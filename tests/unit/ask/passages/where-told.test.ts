import { expect, test } from 'vitest';
import type { IndexedSentence } from '../../../../src/ask/passages/text-index.ts';
import { lookAround, nearestOf, type Where } from '../../../../src/ask/passages/where-told.ts';
import type { ArticleText } from '../../../../src/query/article-texts.ts';

const article: ArticleText = {
  article: 'a',
  id: 'a',
  text: 'One. Two. Three. Four.',
  sentences: [
    [0, 4],
    [5, 9],
    [10, 16],
    [17, 22],
  ],
};
/** The third: the headline is 10, the sentences 11 to 14. */
const third: IndexedSentence = { article, place: 2 };

test.each<[told: readonly [id: number, worth: number][], elsewhere: number, Where, worth: number]>([
  [[[13, 1]], 1, 'own', 1],
  [[[13, 0.8]], 1, 'meaning', 1],
  [[[12, 0.8]], 0.8, 'before', 0.8],
  [
    [
      [10, 1],
      [14, 1],
    ],
    1,
    'headline',
    1,
  ],
  [
    [
      [11, 1],
      [14, 1],
    ],
    1,
    'twoBefore',
    1,
  ],
  [[[14, 1]], 1, 'after', 1],
  [[], 0.5, 'elsewhere', 0.5],
  [[], 0, 'nowhere', 1],
])('what stands in %o and elsewhere by %d is told %s', (told, elsewhere, where, worth) => {
  expect(nearestOf(lookAround(third, 13, new Map(told), elsewhere))).toEqual({ where, worth });
});

test('the first sentence has none before it, and the last none after it', () => {
  const beside = new Map([
    [10, 1],
    [12, 1],
    [15, 1],
  ]);
  expect(lookAround({ ...third, place: 0 }, 11, beside, 0)).toMatchObject({
    before: 0,
    headline: 1,
    after: 1,
  });
  expect(lookAround({ ...third, place: 3 }, 14, beside, 0)).toMatchObject({ after: 0 });
});
