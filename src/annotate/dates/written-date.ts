import { type Day, dateOf, dayOf } from './calendar.ts';
import { nearestMonthDay } from './nearest.ts';
import { dayPeriod, type Period } from './period.ts';
import { type DateScene, lowerAt, mapTensed, type Reading, type Tensed, untensed } from './reading.ts';
import { readYearBehind } from './year-number.ts';

/** Where a written date stands, and what it gives besides its year. */
export interface WrittenDate {
  readonly first: number;
  /** Exclusive; a year may follow. */
  readonly last: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number | undefined;
  /** The other end of a range. */
  readonly until?: { readonly month: number; readonly day: number } | undefined;
}

/** "The March 14 alliance", "17 November Movement": names, not days. */
const NAMED_BEHIND: ReadonlySet<string> = new Set(
  'alliance bloc coalition forces movement revolution youth organization organisation'.split(' '),
);

/** Finds the year of a date: behind it in the text, or from the day of the story. Nothing where the calendar has no such day. */
export function resolveWrittenDate(scene: DateScene, written: WrittenDate): Reading | undefined {
  if (NAMED_BEHIND.has(lowerAt(scene, written.last))) return undefined;
  const behind = readYearBehind(scene, written.last);
  const year = behind?.year ?? attackYear(scene, written);
  const tensed = findDays(scene.anchor, written, year);
  if (!tensed) return undefined;
  const until = written.until && untilOf(tensed, written.until);
  const { first } = written;
  const last = skipWeekday(scene, behind?.last ?? written.last);
  return { ...tensed, first, last, stated: behind !== undefined, ...(until && { until }) };
}

function findDays(
  anchor: Day | undefined,
  written: WrittenDate,
  year: number | undefined,
): Tensed | undefined {
  const { month, day, weekday } = written;
  if (year === undefined) {
    return anchor === undefined ? undefined : nearestMonthDay(anchor, month, day, weekday);
  }
  // "Dec. 30 to Jan. 2, 2006": the year is that of the last day.
  const crosses = written.until !== undefined && written.until.month < month;
  const found = dayOf(crosses ? year - 1 : year, month, day);
  return found === undefined ? undefined : untensed(dayPeriod(found));
}

/** The first such day after each reading's own. */
function untilOf(tensed: Tensed, { month, day }: { month: number; day: number }): Tensed | undefined {
  const ends = (period: Period): Period | undefined => {
    const { year } = dateOf(period.from);
    const found = [dayOf(year, month, day), dayOf(year + 1, month, day)].find(
      (end) => end && end > period.from,
    );
    return found === undefined ? undefined : dayPeriod(found);
  };
  return ends(tensed.past) && ends(tensed.future)
    ? mapTensed(tensed, (period) => ends(period) ?? period)
    : undefined;
}

/** "The September 11 attacks" are named by their day and never the nearest 11 September. */
function attackYear(scene: DateScene, { month, day, last }: WrittenDate): number | undefined {
  return month === 9 && day === 11 && /^(?:attack|terror|hijack)/.test(lowerAt(scene, last))
    ? 2001
    : undefined;
}

/** "April 28 (Sat)": the weekday in brackets belongs to the date. */
function skipWeekday(scene: DateScene, at: number): number {
  const inside = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/.test(lowerAt(scene, at + 1));
  return inside && lowerAt(scene, at) === '(' && lowerAt(scene, at + 2) === ')' ? at + 3 : at;
}
