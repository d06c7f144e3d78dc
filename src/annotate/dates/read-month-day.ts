import { MONTHS } from './date-words.ts';
import { readDayNumber, readDayNumbers } from './day-number.ts';
import { readMonthWord } from './month-word.ts';
import { joinsRange } from './range-words.ts';
import { type DateScene, lowerAt, type Reading } from './reading.ts';
import { resolveWrittenDate } from './written-date.ts';

/**
 * "July 12", "Nov. 28, 2005", "May 25-27", "May 27 and 28", "Oct. 30 to Nov. 2", "Oct. 30-Nov. 2, 2005", from the month
 * on; `weekday` is the one named before it.
 */
export function readMonthDay(scene: DateScene, at: number, weekday?: number): Reading | undefined {
  const month = readMonthWord(scene, at);
  // "In May 15 ministers met": no day follows a month after "in".
  if (!month || lowerAt(scene, at - 1) === 'in') return undefined;
  const joined = readJoinedRange(scene, at + 1);
  if (joined) return resolveWrittenDate(scene, { first: at, month, weekday, ...joined });
  const days = readDayNumbers(scene, at + 1);
  if (!days) return undefined;
  const { day, last } = days;
  const written = { first: at, last, month, day, weekday };
  if (days.until) return resolveWrittenDate(scene, { ...written, until: { month, day: days.until } });
  const until = joinsRange(scene, last, at) ? readEnd(scene, last + 1) : undefined;
  return resolveWrittenDate(scene, until ? { ...written, ...until } : written);
}

/** The second half of "Oct. 30 to Nov. 2". */
function readEnd(scene: DateScene, at: number) {
  const month = readMonthWord(scene, at);
  const day = readDayNumber(scene, at + 1);
  return month && day ? { until: { month, day }, last: at + 2 } : undefined;
}

/** "30-Nov. 2": a number and a month with a hyphen are one token, and its stop another. */
function readJoinedRange(scene: DateScene, at: number) {
  const [, number, name = ''] = /^(\d\d?)-([a-z]+)$/.exec(lowerAt(scene, at)) ?? [];
  const month = MONTHS.get(name);
  const end = lowerAt(scene, at + 1) === '.' ? at + 2 : at + 1;
  const untilDay = readDayNumber(scene, end);
  const day = Number(number);
  return month && untilDay && day <= 31 ? { day, until: { month, day: untilDay }, last: end + 1 } : undefined;
}
