import { type Day, dateOf } from './calendar.ts';
import { MONTHS } from './date-words.ts';
import { readDayNumber } from './day-number.ts';
import { isMonthAlone } from './month-alone.ts';
import { readMonthWord } from './month-word.ts';
import { nearestMonth } from './nearest.ts';
import { readPartBefore, splitPart } from './part-before.ts';
import { monthPeriod, type Part, partOf } from './period.ts';
import { joinsRange } from './range-words.ts';
import { type DateRule, type DateScene, lowerAt, mapTensed, type Tensed, untensed } from './reading.ts';
import { readYearBehind } from './year-number.ts';

const POINTERS: ReadonlySet<string> = new Set(['last', 'next', 'this', 'coming']);
const YEAR_OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** What the words around a month say of its year. */
interface Found {
  readonly tensed: Tensed;
  readonly last: number;
  readonly stated: boolean;
}

/**
 * "June 2024", "in June", "last June", "next February", "March last year", "September this year", "mid-October", "late
 * March", "the end of May", "the September summit", "February or March", "from May to July 2025".
 */
export const readMonth: DateRule = (scene, at) => {
  const hyphened = readHyphened(scene, at);
  const month = hyphened?.month ?? readMonthWord(scene, at);
  if (!month) return undefined;
  const pointer = POINTERS.has(lowerAt(scene, at - 1)) ? at - 1 : at;
  const before = readPartBefore(scene, pointer);
  const part = hyphened?.part ?? before?.part;
  const end = readRangeEnd(scene, at);
  const certain = part !== undefined || isMonthAlone(scene, at, month);
  // "November to February 2006": the year is that of the last month.
  const crosses = end !== undefined && end.month < month;
  const found = findYear(scene, at, end?.last ?? at + 1, month, certain, crosses ? 1 : 0);
  if (!found) return undefined;
  const tensed = part ? mapTensed(found.tensed, (each) => partOf(each, part)) : found.tensed;
  const until = end && {
    until: mapTensed(tensed, ({ from }) => {
      const { year, month: first } = dateOf(from);
      return monthPeriod(end.month > first ? year : year + 1, end.month);
    }),
  };
  return { ...tensed, ...until, first: before?.first ?? pointer, last: found.last, stated: found.stated };
};

function findYear(
  scene: DateScene,
  at: number,
  last: number,
  month: number,
  certain: boolean,
  back: number,
): Found | undefined {
  const { anchor } = scene;
  const behind = readYearBehind(scene, last);
  if (behind)
    return { tensed: untensed(monthPeriod(behind.year - back, month)), last: behind.last, stated: true };
  if (anchor === undefined) return undefined;
  const shifted = readYearPointer(scene, last, anchor);
  if (shifted)
    return { tensed: untensed(monthPeriod(shifted.year, month)), last: shifted.last, stated: false };
  return certain
    ? { tensed: resolve(lowerAt(scene, at - 1), month, anchor), last, stated: false }
    : undefined;
}

function readHyphened(scene: DateScene, at: number): { month: number; part: Part } | undefined {
  const split = splitPart(lowerAt(scene, at));
  const month = split && MONTHS.get(split.rest);
  return month ? { month, part: split.part } : undefined;
}

/** "to July", after "between" also "and July"; not "to July 12". */
function readRangeEnd(scene: DateScene, at: number): { month: number; last: number } | undefined {
  if (!joinsRange(scene, at + 1, at)) return undefined;
  const month = readMonthWord(scene, at + 2);
  return month && readDayNumber(scene, at + 3) === undefined ? { month, last: at + 3 } : undefined;
}

/** "last year", "of this year" behind a month; "of that year", which is the one told of last. */
function readYearPointer(
  scene: DateScene,
  at: number,
  anchor: Day,
): { year: number; last: number } | undefined {
  const start = lowerAt(scene, at) === 'of' ? at + 1 : at;
  if (lowerAt(scene, start + 1) !== 'year') return undefined;
  const told = lowerAt(scene, start) === 'that' ? scene.previous?.past.from : undefined;
  if (told !== undefined) return { year: dateOf(told).year, last: start + 2 };
  const offset = YEAR_OFFSET[lowerAt(scene, start)];
  return offset === undefined ? undefined : { year: dateOf(anchor).year + offset, last: start + 2 };
}

function resolve(pointer: string, month: number, anchor: Day): Tensed {
  const { year, month: current } = dateOf(anchor);
  if (pointer === 'last') return untensed(monthPeriod(month < current ? year : year - 1, month));
  if (pointer === 'next' || pointer === 'coming') {
    return untensed(monthPeriod(month > current ? year : year + 1, month));
  }
  return pointer === 'this' ? untensed(monthPeriod(year, month)) : nearestMonth(anchor, month);
}
