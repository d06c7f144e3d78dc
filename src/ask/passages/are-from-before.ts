import type { Passage } from '../answer.ts';
import { daysWithin, type TimeBound } from '../reading/reading.ts';

/** Days that have no first one. */
const ENDS: ReadonlySet<TimeBound['relation']> = new Set(['until', 'before']);

/** Whether all passages are of articles from before the days asked about: what was said on 12 June no paper of the 11th tells. */
export function areFromBefore(passages: readonly Passage[], times: readonly TimeBound[]): boolean {
  const days = times.flatMap((bound) =>
    'interval' in bound && !ENDS.has(bound.relation) ? daysWithin(bound) : [],
  );
  const [first] = days.map(({ from }) => from).sort();
  return (
    first !== undefined && passages.every(({ published }) => published !== undefined && published < first)
  );
}
