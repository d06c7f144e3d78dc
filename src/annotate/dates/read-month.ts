import { type Day, dateOf } from './calendar.ts';
import { MONTHS } from './date-words.ts';
import { readMonthWord } from './month-word.ts';
import { nearestMonth } from './nearest.ts';
import { readPartBefore, splitPart } from './part-before.ts';
import { monthPeriod, partOf } from './period.ts';
import {
  type DateRule,
  type DateScene,
  isCapitalized,
  lowerAt,
  mapTensed,
  type Tensed,
  untensed,
} from './reading.ts';
import { readYearBehind } from './year-number.ts';

/** Words after which a month alone is a time: "in March", "since May". */
const BEFORE: ReadonlySet<string> = new Set(
  'in since until till during last next this coming between'.split(' '),
);
/** Words after which "May" may still be a person: "proposed by May". */
const MAYBE_BEFORE: ReadonlySet<string> = new Set(['by', 'before', 'after', 'from']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  "'s",
  "'",
  'its',
  'their',
  'his',
  'her',
  'our',
]);
const LINKS: ReadonlySet<string> = new Set(['or', 'and', 'to', 'through', 'until', 'till', '-', '–']);
/** "The March on Rome", "the May government's", "May Day", "the October Revolution": no months, or none to count on. */
const NAMING_AFTER: ReadonlySet<string> = new Set(
  "of on for to by is was will has had said says day war revolution movement 's".split(' '),
);
const POINTERS: ReadonlySet<string> = new Set(['last', 'next', 'this', 'coming']);
const YEAR_OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** A prime minister or other person called May: then only the plainest prepositions make it a month. */
const MAY_IS_NAMED = /\b(?:Minister|Secretary|President|Mrs?\.?|Ms\.?)(?: \p{Lu}\p{L}+)? May\b/u;

/**
 * "June 2024", "in June", "last June", "next February", "March last year", "September this year", "mid-October", "late
 * March", "the end of May", "the September summit", "February or March".
 */
export const readMonth: DateRule = (scene, at) => {
  const word = readHyphened(scene, at) ?? { month: readMonthWord(scene, at), part: undefined };
  if (!word.month) return undefined;
  const { month } = word;
  const pointer = POINTERS.has(lowerAt(scene, at - 1)) ? at - 1 : at;
  const before = readPartBefore(scene, pointer);
  const part = word.part ?? before?.part;
  const first = before?.first ?? pointer;
  const narrow = (tensed: Tensed): Tensed =>
    part ? mapTensed(tensed, (each) => partOf(each, part)) : tensed;
  const year = readYearBehind(scene, at + 1);
  if (year)
    return { ...narrow(untensed(monthPeriod(year.year, month))), first, last: year.last, stated: true };
  const { anchor } = scene;
  if (anchor === undefined) return undefined;
  const shifted = readYearPointer(scene, at + 1, anchor);
  if (shifted)
    return {
      ...narrow(untensed(monthPeriod(shifted.year, month))),
      first,
      last: shifted.last,
      stated: false,
    };
  if (!part && !standsAlone(scene, at, month)) return undefined;
  return { ...narrow(resolve(lowerAt(scene, at - 1), month, anchor)), first, last: at + 1, stated: false };
};

function readHyphened(scene: DateScene, at: number) {
  const split = splitPart(lowerAt(scene, at));
  const month = split && MONTHS.get(split.rest);
  return month ? { month, part: split.part } : undefined;
}

/** "last year", "of this year" behind a month. */
function readYearPointer(
  scene: DateScene,
  at: number,
  anchor: Day,
): { year: number; last: number } | undefined {
  const start = lowerAt(scene, at) === 'of' ? at + 1 : at;
  if (lowerAt(scene, start + 1) !== 'year') return undefined;
  const offset = YEAR_OFFSET[lowerAt(scene, start)];
  return offset === undefined ? undefined : { year: dateOf(anchor).year + offset, last: start + 2 };
}

function standsAlone(scene: DateScene, at: number, month: number): boolean {
  const before = lowerAt(scene, at - 1);
  const after = lowerAt(scene, at + 1);
  // "Jan" and "Mar" are names and words; as months they keep their stop.
  if (lowerAt(scene, at).length === 3 && month !== 5) return false;
  if (BEFORE.has(before)) return !/^(?:day|\d[\d,.]*,\d+)$/.test(after);
  if (MAYBE_BEFORE.has(before)) return month !== 5 || !MAY_IS_NAMED.test(scene.text);
  if (DETERMINERS.has(before)) return /^[\p{L}]/u.test(after) && !NAMING_AFTER.has(after);
  const linked = LINKS.has(before) && scene.previous?.last === at - 1;
  return linked && scene.previous?.past.value.length === 7 && !isCapitalized(scene, at + 1);
}

function resolve(pointer: string, month: number, anchor: Day): Tensed {
  const { year, month: current } = dateOf(anchor);
  if (pointer === 'last') return untensed(monthPeriod(month < current ? year : year - 1, month));
  if (pointer === 'next' || pointer === 'coming')
    return untensed(monthPeriod(month > current ? year : year + 1, month));
  return pointer === 'this' ? untensed(monthPeriod(year, month)) : nearestMonth(anchor, month);
}
