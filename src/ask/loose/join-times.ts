import { readTimes } from '../grammar/to-reading.ts';
import { daysWithin, type TimeBound } from '../reading/reading.ts';
import type { Calendar } from '../words/calendar.ts';
import type { Spot } from './spot.ts';

type Within = Extract<TimeBound, { interval: unknown }>;

/** The days that a question tells. Those that it joins do each: "in April and June 1987", the year of one for both. */
export function joinTimes(spots: readonly Spot[], calendar: Calendar): readonly TimeBound[] {
  const groups: TimeBound[][] = [];
  let last = -1;
  for (const [i, spot] of spots.entries()) {
    if (spot.symbol !== 'TIME') continue;
    const read = readTimes(spot.marks, calendar);
    if (last >= 0 && isJoined(spots.slice(last + 1, i))) groups.at(-1)?.push(...read);
    else groups.push(read);
    last = i;
  }
  return groups.flatMap((group) => (group.every(isWithin) ? (join(group) ?? []) : group));
}

/** Only "and", "or" or a comma stands between. */
const isJoined = (between: readonly Spot[]): boolean =>
  between.length > 0 &&
  between.every(({ symbol, text }) => symbol === 'PREPOSITION' || /^(?:and|or|,)?$/u.test(text.trim()));

const isWithin = (bound: TimeBound): bound is Within => 'interval' in bound && bound.relation === 'within';

function join(group: readonly Within[]): Within | undefined {
  const year = group.find(({ otherYears }) => !otherYears)?.interval.from.slice(0, 4);
  const [first, ...others] = group.map((bound): Within => {
    const own = daysWithin(bound).find(({ from }) => from.startsWith(year ?? '-'));
    return group.length > 1 && own ? { relation: 'within', interval: own } : bound;
  });
  if (!first || others.length === 0) return first;
  return { ...first, others: others.flatMap(daysWithin) };
}
