import { expect, test } from 'vitest';
import { articleOf, describeMention, findIn } from './find-in.ts';

test.each<[filed: string | undefined, sentence: string, ...expected: string[]]>([
  // The turn of the year.
  ['2026-01-02', 'They met on Dec. 30.', 'Dec. 30 = 2025-12-30'],
  ['2025-12-30', 'They meet on Jan. 5.', 'Jan. 5 = 2026-01-05'],
  ['2025-12-31', 'They meet in January.', 'January = 2026-01'],
  ['2026-01-10', 'They met last month.', 'last month = 2025-12'],
  ['2025-12-10', 'They meet next month.', 'next month = 2026-01'],
  ['2025-12-31', 'They meet tomorrow.', 'tomorrow = 2026-01-01'],
  ['2025-12-30', 'They met this week.', '~this week = 2025-12'],
  // An event told in a story filed before it, or dated a day early.
  ['2025-05-21', 'They met on May 23.', 'May 23 = 2025-05-23'],
  ['2025-04-07', 'He called for it before the election on May 1.', 'May 1 = 2025-05-01'],
  ['2025-10-20', 'They arrived on 9 March.', '9 March = 2025-03-09 / 2026-03-09'],
  // A weekday named with the date tells the year: 12 July was a Friday in 2024.
  ['2025-05-21', 'They met on Friday, July 12.', 'Friday, July 12 = 2024-07-12'],
  // A story of a Sunday and of a Monday.
  ['2025-05-25', 'They meet next Monday.', 'next Monday = 2025-05-26'],
  ['2025-05-25', 'They meet this weekend.', '~this weekend = 2025-05-24'],
  ['2025-05-19', 'They met at the weekend.', '~weekend = 2025-05-17 / 2025-05-24'],
  ['2025-05-21', 'The crew left the day before yesterday.', 'day before yesterday = 2025-05-19'],
  ['2025-05-21', 'They sail the day after tomorrow.', 'day after tomorrow = 2025-05-23'],
  ['2025-05-21', 'Ferries stopped the day before the summit.'],
  // "That year" is the one told of last.
  [
    '2025-05-21',
    'The quay fell in 2019. In July of that year they met.',
    '2019 = 2019',
    'July of that year = 2019-07',
  ],
  ['2025-05-21', 'They met in July of that year.', 'July = 2025-07'],
  // Seasons, by the north's months; a bare one is a word like others.
  ['2025-05-21', 'They met last fall.', '~last fall = 2024'],
  ['2025-11-21', 'They met last summer.', '~last summer = 2025'],
  ['2025-05-21', 'They meet this autumn.', '~this autumn = 2024 / 2025'],
  ['2025-05-21', 'They meet next spring.', '~next spring = 2026'],
  ['2025-05-21', 'They met in the winter of 2019.', 'winter of 2019 = 2020'],
  ['2025-05-21', 'They met in summer 2024.', 'summer 2024 = 2024'],
  ['2025-05-21', 'They spoke of the fall of the city and this fall in prices.'],
  // Without a day to count from, only what gives its year is a date.
  [undefined, 'They met on Tuesday, on May 12, last week, in June, two days ago and today.'],
  [undefined, 'They met on May 12, 2024.', 'May 12, 2024 = 2024-05-12'],
  [undefined, 'They met in June 2024 under a 2015 deal.', 'June 2024 = 2024-06', '2015 = 2015'],
])('filed %s: %s', (filed, sentence, ...expected) => {
  const found = findIn(articleOf(sentence, filed));
  expect(found.map((mention) => describeMention(sentence, mention))).toEqual(expected);
});

test.each<[filed: string, sentence: string, earliest: string, latest: string]>([
  ['2025-05-21', 'They met last week.', '2025-05-12', '2025-05-18'],
  ['2025-05-21', 'They meet next week.', '2025-05-26', '2025-06-01'],
  ['2025-05-25', 'They met last week.', '2025-05-12', '2025-05-24'],
  ['2025-05-21', 'They met earlier this week.', '2025-05-19', '2025-05-21'],
  ['2025-05-21', 'They meet later this year.', '2025-05-21', '2025-12-31'],
  ['2025-05-21', 'They met last weekend.', '2025-05-17', '2025-05-18'],
  ['2025-05-21', 'They meet early next week.', '2025-05-26', '2025-05-28'],
  ['2025-05-21', 'They met in early March.', '2025-03-01', '2025-03-10'],
  ['2025-05-21', 'They met in mid-April.', '2025-04-11', '2025-04-20'],
  ['2025-05-21', 'They met in late 2006.', '2006-09-01', '2006-12-31'],
  ['2025-05-21', 'They met in February 2024.', '2024-02-01', '2024-02-29'],
  ['2025-05-21', 'They met two weeks ago.', '2025-05-04', '2025-05-10'],
])('%s: %s spans %s to %s', (filed, sentence, earliest, latest) => {
  expect(findIn(articleOf(sentence, filed)).map(({ past }) => past)).toMatchObject([{ earliest, latest }]);
});

test.each<[sentence: string, basis: string]>([
  ['They met on May 12, 2024.', 'stated'],
  ['They met in 2024.', 'stated'],
  ['They met on May 12.', 'relative'],
  ['They met on Tuesday.', 'relative'],
  ['They met last year.', 'relative'],
])('the basis of the date in "%s" is %s', (sentence, basis) => {
  expect(findIn(articleOf(sentence, '2025-05-21')).map(({ past }) => past.basis)).toEqual([basis]);
});

test('days count from the dateline, and the dateline itself is no mention', () => {
  const text = 'BERN, May 20 (Norpress) -- The envoys met on Tuesday and parted today.';
  const dateline = { start: 0, end: 27, date: '2025-05-20' };
  const found = findIn({ ...articleOf(text, '2025-05-22'), dateline, bodyStart: 27 });
  expect(found.map((mention) => describeMention(text, mention))).toEqual([
    'Tuesday = 2025-05-20',
    'today = 2025-05-20',
  ]);
});

test('a count of soldiers behind a month is no year', () => {
  const text = 'They met in May 2025 troops left';
  expect(findIn(articleOf(text, '2025-05-21')).map((mention) => describeMention(text, mention))).toEqual([
    'May = 2025-05',
  ]);
});
