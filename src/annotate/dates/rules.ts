import { MONTHS, WEEKDAYS } from './date-words.ts';
import { splitPart } from './part-before.ts';
import { readAgo, readAhead, readDaysApart } from './read-counted.ts';
import { readDayAlone } from './read-day-alone.ts';
import { readDayMonth } from './read-day-month.ts';
import { readMonth } from './read-month.ts';
import { readMonthDay } from './read-month-day.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readPeriod } from './read-period.ts';
import { readSeason, SEASONS } from './read-season.ts';
import { readDayPart, readToday } from './read-today.ts';
import { readToldDay, readToldYear } from './read-told-day.ts';
import { readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import type { DateRule } from './reading.ts';

const monthDay: DateRule = (scene, at) => readMonthDay(scene, at);
const dayMonth: DateRule = (scene, at) => readDayMonth(scene, at);

/** Rules by the word that sets them off, most specific first: the first that reads a date is taken. */
const BY_WORD: ReadonlyMap<string, readonly DateRule[]> = new Map<string, readonly DateRule[]>([
  ...[...MONTHS.keys()].map((word) => [word, [monthDay, readMonth]] as const),
  ...[...WEEKDAYS.keys()].map((word) => [word, [readWeekday]] as const),
  ...['today', 'tonight', 'yesterday', 'tomorrow'].map((word) => [word, [readToday]] as const),
  ...['morning', 'afternoon', 'evening', 'night'].map((word) => [word, [readDayPart, readToldDay]] as const),
  ['day', [readAhead, readToldDay]],
  ...['week', 'month'].map((word) => [word, [readPeriod, readAhead]] as const),
  ['year', [readPeriod, readToldYear, readAhead]],
  ['weekend', [readPeriod]],
  ...[...SEASONS.keys()].map((word) => [word, [readSeason]] as const),
  ['days', [readAhead, readDaysApart]],
  ...['weeks', 'months', 'years'].map((word) => [word, [readAhead]] as const),
  ['ago', [readAgo]],
]);
const BY_DIGIT: readonly DateRule[] = [readNumericDate, dayMonth, readYear, readDayAlone];
const BY_PART: readonly DateRule[] = [readMonth, readYear];
const NONE: readonly DateRule[] = [];
const HYPHEN = 45;

/** The rules that the word (lower case) sets off; almost always none, so that this is quick to say. */
export function rulesFor(word: string): readonly DateRule[] {
  const initial = word.charCodeAt(0);
  if (initial >= 48 && initial <= 57) return BY_DIGIT;
  if (word.length < 3) return NONE;
  const rules = BY_WORD.get(word);
  if (rules) return rules;
  return word.length > 6 && isHyphened(word) && splitPart(word) ? BY_PART : NONE;
}

/** A hyphen where that of "mid-", "late-" or "early-" stands. */
const isHyphened = (word: string): boolean =>
  word.charCodeAt(3) === HYPHEN || word.charCodeAt(4) === HYPHEN || word.charCodeAt(5) === HYPHEN;
