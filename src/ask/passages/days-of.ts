import { daysWithin, type TimeBound } from '../reading/reading.ts';
import type { Interval } from '../words/calendar.ts';

/** Days asked about, in any of the years that a day without one may be of. */
export function daysOf(times: readonly TimeBound[]): readonly Interval[] {
  return times.flatMap((bound): readonly Interval[] => {
    if (!('interval' in bound)) return [];
    const { relation, interval } = bound;
    if (relation === 'since') return [{ from: interval.from, to: '9999-12-31' }];
    if (relation === 'until' || relation === 'before') return [{ from: '0001-01-01', to: interval.to }];
    if (relation === 'after') return [{ from: interval.to, to: '9999-12-31' }];
    return daysWithin(bound);
  });
}
