import { type Day, dateOf, firstOfMonth, formatDay, formatMonth, formatYear } from './calendar.ts';

/** Days from `from` to `to`, both included, and the ISO value that says no more than the text does. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly value: string;
}

/**
 * Which part of a period "early", "mid" and "late" (or "beginning", "middle", "end") single out; `some` for a half or a week
 * of it, which is told by its number.
 */
export type Part = 'early' | 'mid' | 'late' | 'some';

export function dayPeriod(day: Day): Period {
  return { from: day, to: day, value: formatDay(day) };
}

/** The month `month` (1 to 12, or beyond either end: 13 is January of the next year). */
export function monthPeriod(year: number, month: number): Period {
  const from = firstOfMonth(year, month);
  const date = dateOf(from);
  return { from, to: firstOfMonth(year, month + 1) - 1, value: formatMonth(date.year, date.month) };
}

export function yearPeriod(year: number): Period {
  return { from: firstOfMonth(year, 1), to: firstOfMonth(year + 1, 1) - 1, value: formatYear(year) };
}

/** Days of a week or so: the month that holds most of them says more than the year. */
const WEEK = 8;

/**
 * Days that are no month or year, such as a week. ISO dates have no value for them: the month they lie in, or that holds
 * most of a week, stands for them, else the year that holds most of them.
 */
export function spanPeriod(from: Day, to: Day): Period {
  if (from === to) return dayPeriod(from);
  const first = formatDay(from);
  if (first.slice(0, 7) === formatDay(to).slice(0, 7)) return { from, to, value: first.slice(0, 7) };
  const middle = formatDay(Math.floor((from + to) / 2));
  return { from, to, value: middle.slice(0, to - from < WEEK ? 7 : 4) };
}

/** A third of a month or year, which keeps the value of the whole: "early 2006" is no month. */
export function partOf({ from, to, value }: Period, part: Part): Period {
  if (part === 'some') return { from, to, value };
  const third = (to - from + 1) / 3;
  if (part === 'early') return { from, to: from + Math.round(third) - 1, value };
  if (part === 'late') return { from: from + Math.round(2 * third), to, value };
  return { from: from + Math.round(third), to: from + Math.round(2 * third) - 1, value };
}
