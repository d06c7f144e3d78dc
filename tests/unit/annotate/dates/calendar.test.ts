import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateOf,
  dayOf,
  formatDay,
  lengthOfMonth,
  parseDay,
  weekdayOf,
} from '../../../../src/annotate/dates/calendar.ts';

const DAY_MS = 86_400_000;
const days = fc.integer({ min: -200_000, max: 100_000 });

test.each<[year: number, month: number, day: number, expected: number | undefined]>([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [1900, 2, 29, undefined],
  [2025, 2, 29, undefined],
  [2025, 6, 31, undefined],
  [2025, 13, 1, undefined],
  [2025, 0, 1, undefined],
  [2025, 1, 0, undefined],
])('dayOf(%i, %i, %i) is %s', (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
});

test.each<[iso: string | undefined, expected: string | undefined]>([
  ['2025-05-21', '2025-05-21'],
  ['2025-05-21T23:00:00Z', '2025-05-21'],
  ['2025-02-30', undefined],
  ['2025-05', undefined],
  ['21 May', undefined],
  [undefined, undefined],
])('parseDay(%s) is the day %s', (iso, expected) => {
  const day = parseDay(iso);
  expect(day === undefined ? undefined : formatDay(day)).toBe(expected);
});

test.each<[iso: string, weekday: number]>([
  ['1970-01-01', 3],
  ['2025-05-19', 0],
  ['2025-05-25', 6],
  ['1969-12-28', 6],
])('%s is weekday %i', (iso, weekday) => {
  expect(weekdayOf(parseDay(iso) ?? Number.NaN)).toBe(weekday);
});

test('days, dates and their written forms agree with those of the platform', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * DAY_MS);
      const { year, month, day: ofMonth } = dateOf(day);
      expect([year, month, ofMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(dayOf(year, month, ofMonth)).toBe(day);
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(lengthOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      expect((weekdayOf(day) + 1) % 7).toBe(date.getUTCDay());
    }),
  );
});
