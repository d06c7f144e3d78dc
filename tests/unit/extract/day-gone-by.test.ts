import { expect, test } from 'vitest';
import { dayGoneBy } from '../../../src/extract/syntax/day-gone-by.ts';
import type { DateValue } from '../../../src/model/date-value.ts';
import type { AnnotatedArticle } from '../../../src/model/mention.ts';

const on = (value: string, latest = value, earliest = value): DateValue => ({
  value,
  earliest,
  latest,
  basis: 'relative',
});
const article = { article: { id: 'a', text: '', date: '2011-10-12' } } as AnnotatedArticle;

const days: [told: DateValue, expected: [value: string, earliest: string, latest: string]][] = [
  [on('2011-10-10'), ['2011-10-10', '2011-10-10', '2011-10-10']],
  [on('2011-10-15'), ['2011-10-15', '2011-10-15', '2011-10-15']],
  [on('2011-12-24'), ['2010-12-24', '2010-12-24', '2010-12-24']],
  [on('2012-02-29'), ['2011-02-28', '2011-02-28', '2011-02-28']],
  [on('2012-02', '2012-02-29', '2012-02-01'), ['2011-02', '2011-02-01', '2011-02-28']],
  [on('2013-02', '2013-02-28', '2013-02-01'), ['2012-02', '2012-02-01', '2012-02-29']],
];

test.each(days)('%j of a story of October 2011 is a day of the calendar', (past, expected) => {
  const { value, earliest, latest } = dayGoneBy(article, { past, future: on('2099') });
  expect([value, earliest, latest]).toEqual(expected);
});

test('next week stays where it is', () => {
  const next = on('2011-10', '2011-10-22', '2011-10-16');
  expect(dayGoneBy(article, { past: next, future: next })).toEqual(next);
});
