import type { DateValue } from '../../model/date-value.ts';

/** Whether two dates can be one: an unknown date contradicts nothing, a coarse one agrees with a finer one inside it. */
export function datesAgree(a: DateValue | undefined, b: DateValue | undefined): boolean {
  return !a || !b || (a.earliest <= b.latest && b.earliest <= a.latest);
}

/** The more exact of two dates that agree. */
export function finerDate(a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined {
  if (!a || !b) return a ?? b;
  return b.value.length > a.value.length ? b : a;
}

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

/** The month that a day falls in, as some day of it. */
export function monthOf({ value }: DateValue): DateValue {
  const month = value.slice(0, 7);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const latest = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { value: month, earliest: `${month}-01`, latest, basis: 'relative' };
}
