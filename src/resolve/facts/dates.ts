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

/** The month that a day falls in, as some day of it. */
export function monthOf({ value }: DateValue): DateValue {
  const month = value.slice(0, 7);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const latest = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { value: month, earliest: `${month}-01`, latest, basis: 'relative' };
}
