import { type Day, dateOf } from './calendar.ts';
import { NUMBERS } from './date-words.ts';
import { dayPeriod, monthPeriod, type Period, spanPeriod, yearPeriod } from './period.ts';
import { type DateRule, type DateScene, lowerAt, mapTensed, untensed } from './reading.ts';

/** What follows and precedes a plan: "in two weeks" without it is a length ("the third visit in two weeks"). */
const PLANS = /^(?:will|shall|would|to|due|expected|scheduled|planned|plans|'ll|set)$/;
const LENGTHS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|last|only|since|[a-z]+est|most|worst|best)$/;

/** "two days ago", "a week ago", "10 years ago": the token at `at` is "ago". */
export const readAgo: DateRule = (scene, at) => {
  const count = readCount(scene, at - 2);
  if (scene.anchor === undefined || count === undefined) return undefined;
  const unit = lowerAt(scene, at - 1);
  // "a week ago" is the day; "two weeks ago" any day near it.
  const week = count === 1 && unit === 'week' && !isRough(scene, at - 2);
  const period = week
    ? dayPeriod(scene.anchor - 7)
    : count > 0
      ? countFrom(scene.anchor, -count, unit)
      : undefined;
  const weak = isRough(scene, at - 2);
  return period && { ...untensed(period), first: at - 2, last: at + 1, stated: false, ...(weak && { weak }) };
};

/** "in two weeks", "in three days' time", "two weeks from now": the token at `at` is the unit. */
export const readAhead: DateRule = (scene, at) => {
  const count = readCount(scene, at - 1);
  if (scene.anchor === undefined || count === undefined) return undefined;
  const fromNow = lowerAt(scene, at + 1) === 'from' && /^(?:now|today)$/.test(lowerAt(scene, at + 2));
  const mark = lowerAt(scene, at + 1) === "'" || lowerAt(scene, at + 1) === "'s" ? at + 2 : at + 1;
  const time = lowerAt(scene, mark) === 'time';
  const inside = lowerAt(scene, at - 2) === 'in';
  if (!fromNow && !(inside && (time || isPlan(scene, at - 2)))) return undefined;
  const period = countFrom(scene.anchor, count, lowerAt(scene, at));
  const last = fromNow ? at + 3 : time ? mark + 1 : at + 1;
  return period && { ...untensed(period), first: at - 1, last, stated: false, weak: !fromNow && !time };
};

/** "Three days later", "two days earlier": counted from the last day the text told of. The token at `at` is "days". */
export const readDaysApart: DateRule = (scene, at) => {
  const count = readCount(scene, at - 1);
  const sign = { later: 1, earlier: -1 }[lowerAt(scene, at + 1)];
  const told = scene.previous?.past.value.length === 10 ? scene.previous : undefined;
  if (count === undefined || sign === undefined || !told) return undefined;
  const tensed = mapTensed(told, ({ from }) => dayPeriod(from + sign * count));
  return { ...tensed, first: at - 1, last: at + 2, stated: false, weak: true };
};

/** Units away from the day: exact in days, a few days either way in weeks, the whole month or year beyond. */
function countFrom(anchor: Day, count: number, unit: string): Period | undefined {
  const { year, month } = dateOf(anchor);
  if (year + count < 1 || year + count > 9000) return undefined;
  switch (unit.replace(/s$/, '')) {
    case 'day':
      return dayPeriod(anchor + count);
    case 'week':
      return spanPeriod(anchor + 7 * count - 3, anchor + 7 * count + 3);
    case 'fortnight':
      return spanPeriod(anchor + 14 * count - 3, anchor + 14 * count + 3);
    case 'month':
      return monthPeriod(year, month + count);
    case 'year':
      return yearPeriod(year + count);
    default:
      return undefined;
  }
}

function readCount(scene: DateScene, at: number): number | undefined {
  const word = lowerAt(scene, at);
  return NUMBERS.get(word) ?? (/^[1-9]\d{0,2}$/.test(word) ? Number(word) : undefined);
}

/** "Some 30 years ago", "more than a year ago". */
const isRough = (scene: DateScene, at: number): boolean =>
  /^(?:some|about|around|than|nearly|almost|over|roughly|least)$/.test(lowerAt(scene, at - 1));

function isPlan(scene: DateScene, at: number): boolean {
  let planned = false;
  for (let back = at - 1; back >= scene.first && back > at - 15; back--) {
    if (back > at - 8 && LENGTHS.test(lowerAt(scene, back))) return false;
    planned ||= PLANS.test(lowerAt(scene, back));
  }
  return planned;
}
