import { type Day, dateOf, weekdayOf } from './calendar.ts';
import { readPartBefore } from './part-before.ts';
import { dayPeriod, monthPeriod, type Part, type Period, partOf, spanPeriod, yearPeriod } from './period.ts';
import { type DateRule, type DateScene, lowerAt, mapTensed, type Tensed, untensed } from './reading.ts';

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, coming: 1 };
/** What "early next week" leaves of a week: days from Monday. */
const WEEK_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
  some: [0, 6],
};
const SIDES: ReadonlySet<string> = new Set(['earlier', 'later']);

interface Unit {
  readonly tensed: Tensed;
  readonly first: number;
  readonly weak: boolean;
}

/**
 * "last week", "this month", "next year", "this weekend", "the weekend", "earlier this week", "early next week", "the end of
 * next month", "the end of the year", "later in the year". Weeks have no ISO value of their own, so they are weak.
 */
export const readPeriod: DateRule = (scene, at) => {
  const { anchor } = scene;
  if (anchor === undefined) return undefined;
  const unit = lowerAt(scene, at);
  const base = readPointed(scene, at, unit, anchor) ?? readDefinite(scene, at, unit, anchor);
  if (!base) return undefined;
  const possessive = lowerAt(scene, at + 1) === "'s";
  const narrowed = narrow(scene, base, unit, anchor);
  const weak = narrowed.weak || unit.startsWith('week') || possessive;
  return { ...narrowed.tensed, first: narrowed.first, last: at + 1, stated: false, ...(weak && { weak }) };
};

/** "last week", "next year"; "the last week", "the next year" are lengths of time. */
function readPointed(scene: DateScene, at: number, unit: string, anchor: Day): Unit | undefined {
  const offset = OFFSETS[lowerAt(scene, at - 1)];
  const determined = lowerAt(scene, at - 2) === 'the' && lowerAt(scene, at - 1) !== 'coming';
  if (offset === undefined || determined) return undefined;
  return { tensed: unitAround(anchor, unit, offset), first: at - 1, weak: false };
}

/** "the weekend"; "the year" and the like only where a part of them is meant. */
function readDefinite(scene: DateScene, at: number, unit: string, anchor: Day): Unit | undefined {
  if (lowerAt(scene, at - 1) !== 'the') return undefined;
  if (unit === 'weekend') return { tensed: weekend(anchor), first: at, weak: true };
  const part = readPartBefore(scene, at - 1) !== undefined;
  const side = lowerAt(scene, at - 2) === 'in' && /^(?:earl(?:y|ier)|later?)$/.test(lowerAt(scene, at - 3));
  return part || side ? { tensed: unitAround(anchor, unit, 0), first: at - 1, weak: true } : undefined;
}

/** Applies "early", "the end of", "earlier", "later in" before the period. */
function narrow(scene: DateScene, base: Unit, unit: string, anchor: Day): Unit {
  const before = lowerAt(scene, base.first - 1);
  const inside = before === 'in' && base.weak ? base.first - 2 : base.first - 1;
  const word = lowerAt(scene, inside);
  if (SIDES.has(word)) {
    const cut = (period: Period): Period => sideOf(period, word === 'later', anchor);
    return { ...base, tensed: mapTensed(base.tensed, cut), first: inside };
  }
  const adverb = inside < base.first - 1 && (word === 'early' || word === 'late');
  const part = adverb ? { part: word as Part, first: inside } : readPartBefore(scene, base.first);
  if (!part) return base;
  const cut = (period: Period): Period =>
    unit === 'week' ? weekPart(period, part.part) : partOf(period, part.part);
  return { ...base, tensed: mapTensed(base.tensed, cut), first: part.first };
}

function sideOf(period: Period, later: boolean, anchor: Day): Period {
  if (anchor < period.from || anchor > period.to) return period;
  return later ? spanPeriod(anchor, period.to) : spanPeriod(period.from, anchor);
}

function weekPart({ from }: Period, part: Part): Period {
  const [start, end] = WEEK_PARTS[part];
  return spanPeriod(from + start, from + end);
}

function unitAround(anchor: Day, unit: string, offset: number): Tensed {
  const { year, month } = dateOf(anchor);
  if (unit === 'year') return untensed(yearPeriod(year + offset));
  if (unit === 'month') return untensed(monthPeriod(year, month + offset));
  const monday = anchor - weekdayOf(anchor) + 7 * offset;
  if (unit === 'weekend') return offset === 0 ? weekend(anchor) : untensed(saturdayAndSunday(monday));
  const week = spanPeriod(monday, monday + 6);
  // Of two months, "did this week" means the one that is gone by: no day past the story's.
  if (offset === 0 && weekdayOf(anchor) > 0 && weekdayOf(anchor) < 6)
    return { past: { ...week, value: spanPeriod(monday, anchor).value.slice(0, 7) }, future: week };
  if (weekdayOf(anchor) < 6 || offset > 0) return untensed(week);
  // On a Sunday "last week" may be the one just ending, and what "will" happen "this week" is in the one beginning.
  return offset < 0
    ? untensed(spanPeriod(monday, anchor - 1))
    : { past: week, future: spanPeriod(anchor, anchor + 7) };
}

/** The running weekend; in the week the one just past or the coming one, where the tense is. */
function weekend(anchor: Day): Tensed {
  const monday = anchor - weekdayOf(anchor);
  const coming = saturdayAndSunday(monday);
  return { past: weekdayOf(anchor) < SATURDAY ? saturdayAndSunday(monday - 7) : coming, future: coming };
}

const SATURDAY = 5;

/** Logs enter what took place "over the weekend" under its Saturday. */
const saturdayAndSunday = (monday: Day): Period => ({
  ...dayPeriod(monday + SATURDAY),
  to: monday + SATURDAY + 1,
});
