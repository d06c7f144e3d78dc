import { type Day, dateOf, dayOf, weekdayOf } from './calendar.ts';
import { dayPeriod, monthPeriod, type Period } from './period.ts';
import { type Tensed, untensed } from './reading.ts';

/** A story may be published, and so dated, up to three days before the day it tells of in the past tense. */
const LAG = 3;
/**
 * Copy names the year, or says "last", of what happened in an earlier year long ago. Further back than this, in days, a
 * date across the turn of the year is the coming one, whatever its verb ("the election on May 1", written in April).
 */
const FAR_BACK = { day: 215, month: 185 };
/** Within the running year only the last weeks look ahead: "in January" in a story of late December. */
const FAR_BACK_THIS_YEAR = 330;
/** Likewise for a verb of the future. */
const FAR_AHEAD = 300;

/** The weekday (0 is Monday) on or next to the anchor: "on Saturday" is that very day in a story of Saturday. */
export function nearestWeekday(anchor: Day, weekday: number): Tensed {
  return {
    past: dayPeriod(lastWeekday(anchor, weekday)),
    future: dayPeriod(nextWeekday(anchor, weekday)),
  };
}

/** The last such weekday on or before the day. */
export function lastWeekday(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday on or after the day. */
export function nextWeekday(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** A day and month without a year; where the text names the weekday, only years in which it fits are looked at. */
export function nearestMonthDay(
  anchor: Day,
  month: number,
  day: number,
  weekday?: number,
): Tensed | undefined {
  const periods = years(anchor).flatMap((year) => {
    const found = dayOf(year, month, day);
    return found === undefined ? [] : [dayPeriod(found)];
  });
  const fitting = periods.filter(({ from }) => weekday === undefined || weekdayOf(from) === weekday);
  return choose(anchor, fitting.length > 0 ? fitting : periods, FAR_BACK.day);
}

/** A month without a year: the running one, or the nearest under the tense. */
export function nearestMonth(anchor: Day, month: number): Tensed {
  const periods = years(anchor).map((year) => monthPeriod(year, month));
  return choose(anchor, periods, FAR_BACK.month) ?? untensed(monthPeriod(dateOf(anchor).year, month));
}

// Nine years hold every weekday of any date but 29 February.
function years(anchor: Day): number[] {
  const { year } = dateOf(anchor);
  return [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4];
}

/** Picks among periods in order of time. */
function choose(anchor: Day, periods: readonly Period[], farBack: number): Tensed | undefined {
  const before = periods.filter(({ from }) => from <= anchor + LAG).at(-1);
  const after = periods.find(({ to }) => to >= anchor);
  const sameYear = before !== undefined && dateOf(before.from).year === dateOf(anchor).year;
  const limit = sameYear ? FAR_BACK_THIS_YEAR : farBack;
  const back = before && anchor - before.to <= limit ? before : undefined;
  const ahead = after && after.from - anchor <= FAR_AHEAD ? after : undefined;
  const past = back ?? ahead ?? before ?? after;
  const future = ahead ?? back ?? after ?? before;
  return past && future ? { past, future } : undefined;
}
