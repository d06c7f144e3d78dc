import type { DateValue } from './date-value.ts';

const DAY = 86_400_000;

const [FIRST, LAST] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')];

/**
 * The day so many days after (or, with a minus, before) another; nothing where the other is no exact day, or the day lies in
 * no year of four digits.
 */
export function shiftDay(date: DateValue, days: number): DateValue | undefined {
  const time = date.value.length === 10 ? Date.parse(date.value) + days * DAY : Number.NaN;
  if (!(time >= FIRST && time <= LAST)) return undefined;
  const value = new Date(time).toISOString().slice(0, 10);
  return { value, earliest: value, latest: value, basis: 'relative' };
}
