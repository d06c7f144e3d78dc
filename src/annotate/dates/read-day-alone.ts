import { type Day, dateOf, dayOf } from './calendar.ts';
import { dayPeriod, type Period } from './period.ts';
import { type DateRule, lowerAt, untensed } from './reading.ts';

const BEFORE = /^(?:on|until|till|from|since|by)$/;
/** What may follow where the number counts nothing: "on the 9th", not "on the 9th floor". */
const ENDS = /^(?:[.,;:)"”'’–—]|--|and|but|in|at|to|with|for|where|when|that|who|)$/;
const MONTHS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/** "on the 9th", "until the 21st of this month"; without a month the nearest such day under the tense. */
export const readDayAlone: DateRule = (scene, at) => {
  const { anchor } = scene;
  const [, digits] = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.exec(lowerAt(scene, at)) ?? [];
  const told =
    digits !== undefined && lowerAt(scene, at - 1) === 'the' && BEFORE.test(lowerAt(scene, at - 2));
  if (!told || anchor === undefined) return undefined;
  const day = Number(digits);
  if (lowerAt(scene, at + 1) === 'of') {
    const away = MONTHS_AWAY[lowerAt(scene, at + 2)];
    if (away === undefined || lowerAt(scene, at + 3) !== 'month') return undefined;
    const [period] = daysOf(anchor, day, [away]);
    return period && { ...untensed(period), first: at - 1, last: at + 4, stated: false };
  }
  if (!ENDS.test(lowerAt(scene, at + 1))) return undefined;
  const days = daysOf(anchor, day, [-2, -1, 0, 1, 2]);
  const past = days.findLast(({ from }) => from <= anchor);
  const future = days.find(({ from }) => from >= anchor);
  return past && future ? { past, future, first: at - 1, last: at + 1, stated: false } : undefined;
};

/** That day of the months so many months away, of those that have one. */
function daysOf(anchor: Day, day: number, monthsAway: readonly number[]): Period[] {
  const { year, month } = dateOf(anchor);
  return monthsAway.flatMap((away) => {
    const months = year * 12 + (month - 1) + away;
    const found = dayOf(Math.floor(months / 12), (months % 12) + 1, day);
    return found === undefined ? [] : [dayPeriod(found)];
  });
}
