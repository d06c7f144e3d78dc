import { weekdayOf } from './calendar.ts';
import { DAY_PARTS, WEEKDAYS } from './date-words.ts';
import { lastWeekday, nearestWeekday, nextWeekday } from './nearest.ts';
import { dayPeriod } from './period.ts';
import { joinsRange } from './range-words.ts';
import { readDayMonth } from './read-day-month.ts';
import { readMonthDay } from './read-month-day.ts';
import {
  type DateRule,
  type DateScene,
  isCapitalized,
  lowerAt,
  mapTensed,
  type Reading,
  type Tensed,
  untensed,
} from './reading.ts';

/** Names and feasts that hold a weekday: "Black Friday", "Good Friday", "Easter Sunday". */
const NAMING_BEFORE: ReadonlySet<string> = new Set(
  'black bloody good holy super ash palm fat cyber maundy easter every each mail'.split(' '),
);
const NAMING_AFTER: ReadonlySet<string> = new Set(
  'times telegraph express mirror mail post herald observer star tribune agreement accord accords'.split(' '),
);
const LATE: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later']);

/**
 * "Saturday", "late Monday", "Tuesday evening", "next Tuesday", "last Friday", "this Thursday", "Tuesday next week",
 * "Monday of last week", "Monday through Wednesday", "between Monday and Wednesday", "Friday, May 23", "Friday 23 May 2025".
 */
export const readWeekday: DateRule = (scene, at) => {
  const weekday = WEEKDAYS.get(lowerAt(scene, at));
  if (weekday === undefined || isName(scene, at)) return undefined;
  const written = readFullDate(scene, at, weekday);
  if (written) return { ...written, first: firstOf(scene, at) };
  const { anchor } = scene;
  if (anchor === undefined) return undefined;
  const first = firstOf(scene, at);
  const inWeek = readWeekBehind(scene, at + 1);
  const last = inWeek?.last ?? (DAY_PARTS.has(lowerAt(scene, at + 1)) ? at + 2 : at + 1);
  const offset = inWeek?.offset ?? readSharedWeek(scene, at);
  const monday = anchor - weekdayOf(anchor);
  const tensed =
    offset === undefined
      ? resolveWeekday(scene, at, weekday, anchor)
      : untensed(dayPeriod(monday + 7 * offset + weekday));
  const reading = { ...tensed, first, last, stated: false };
  const until = readUntil(scene, at, last);
  if (until) return { ...reading, until: rangeEnd(tensed, until.weekday), last: until.last };
  return lowerAt(scene, last).startsWith('prayer') ? { ...reading, weak: true } : reading;
};

function isName(scene: DateScene, at: number): boolean {
  if (!isCapitalized(scene, at)) return true;
  const named = NAMING_AFTER.has(lowerAt(scene, at + 1)) && isCapitalized(scene, at + 1);
  return named || NAMING_BEFORE.has(lowerAt(scene, at - 1));
}

/** "Friday, May 23", "Friday 23rd May", "Wednesday (May 21)". */
function readFullDate(scene: DateScene, at: number, weekday: number): Reading | undefined {
  const bracket = lowerAt(scene, at + 1) === '(';
  const next = bracket || lowerAt(scene, at + 1) === ',' ? at + 2 : at + 1;
  const start = lowerAt(scene, next) === 'the' ? next + 1 : next;
  const written = readMonthDay(scene, start, weekday) ?? readDayMonth(scene, start, weekday);
  const closes = bracket && written && lowerAt(scene, written.last) === ')';
  return closes ? { ...written, last: written.last + 1 } : written;
}

/** The modifiers before the weekday belong to the expression; a determiner "the" does not. */
function firstOf(scene: DateScene, at: number): number {
  const before = lowerAt(scene, at - 1);
  if (LATE.has(before) || POINTERS.has(before)) return LATE.has(lowerAt(scene, at - 2)) ? at - 2 : at - 1;
  return before === 'on' && LATE.has(lowerAt(scene, at - 2)) ? at - 2 : at;
}

const POINTERS: ReadonlySet<string> = new Set([
  'last',
  'past',
  'next',
  'coming',
  'this',
  'following',
  'previous',
]);

const SUNDAY = 6;

function resolveWeekday(scene: DateScene, at: number, weekday: number, anchor: number): Tensed {
  const nearest = nearestWeekday(anchor, weekday);
  const monday = anchor - weekdayOf(anchor);
  const told = scene.previous?.past.from ?? anchor;
  switch (lowerAt(scene, at - 1)) {
    case 'last':
    case 'past':
      return untensed(dayPeriod(lastWeekday(anchor - 1, weekday)));
    case 'coming':
      return untensed(dayPeriod(nextWeekday(anchor + 1, weekday)));
    case 'next':
      // The coming one; of tomorrow, in the same week, the paper would say so.
      return untensed(dayPeriod(nextWeekday(anchor + (weekdayOf(anchor) === SUNDAY ? 1 : 2), weekday)));
    case 'this':
      return { past: monday + weekday <= anchor ? nearest.past : nearest.future, future: nearest.future };
    case 'following':
      return untensed(dayPeriod(nextWeekday(told + 1, weekday)));
    case 'previous':
      return untensed(dayPeriod(lastWeekday(told - 1, weekday)));
    default:
      return nearest;
  }
}

/** "next week", "of last week" behind a weekday. */
function readWeekBehind(scene: DateScene, at: number): { offset: number; last: number } | undefined {
  const start = lowerAt(scene, at) === 'of' ? at + 1 : at;
  if (lowerAt(scene, start + 1) !== 'week') return undefined;
  const offset = ['last', 'this', 'next'].indexOf(lowerAt(scene, start)) - 1;
  return offset < -1 ? undefined : { offset, last: start + 2 };
}

/** "Thursday and Friday next week", "Monday to Friday of this week": the week is that of both. */
function readSharedWeek(scene: DateScene, at: number): number | undefined {
  const joins = /^(?:and|or)$/.test(lowerAt(scene, at + 1)) || joinsRange(scene, at + 1, at);
  return joins && WEEKDAYS.has(lowerAt(scene, at + 2)) ? readWeekBehind(scene, at + 3)?.offset : undefined;
}

/** "through Wednesday", "to Wednesday", and after "between" also "and Wednesday". */
function readUntil(
  scene: DateScene,
  at: number,
  last: number,
): { weekday: number; last: number } | undefined {
  const weekday = joinsRange(scene, last, at) ? WEEKDAYS.get(lowerAt(scene, last + 1)) : undefined;
  return weekday === undefined
    ? undefined
    : { weekday, last: readWeekBehind(scene, last + 2)?.last ?? last + 2 };
}

const rangeEnd = (start: Tensed, weekday: number): Tensed =>
  mapTensed(start, ({ from }) => dayPeriod(nextWeekday(from + 1, weekday)));
