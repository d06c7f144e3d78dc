import type { TimeBound } from '../reading/reading.ts';
import type { Calendar } from '../words/calendar.ts';
import type { Mark } from '../words/mark.ts';
import { joinTimes } from './join-times.ts';
import type { Spot } from './spot.ts';

/** The days by which sentences are sought, and the words for days by which they are not. */
export interface DaysInText {
  readonly times: readonly TimeBound[];
  readonly leftAside: readonly string[];
}

/** Years of which articles of one year tell: its own and the next. */
const OF_ONE_YEAR = 2;

/** Where articles are of many years, each has a "last year" of its own: no sentence is sought by it. */
export function daysInText(spots: readonly Spot[], calendar: Calendar): DaysInText {
  const days = spots.filter(({ symbol }) => symbol === 'TIME');
  const vague = calendar.years.length > OF_ONE_YEAR ? days.filter(({ marks }) => isFromToday(marks)) : [];
  return {
    times: joinTimes(
      spots.filter((spot) => !vague.includes(spot)),
      calendar,
    ),
    leftAside: vague.map(({ text }) => text),
  };
}

function isFromToday(marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      (mark.type === 'set' && mark.key === 'away') || (mark.type === 'part' && isFromToday(mark.marks)),
  );
}
