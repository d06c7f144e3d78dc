import { daysWithin, type Reading, type TimeBound } from '../reading/reading.ts';
import type { Interval } from '../words/calendar.ts';
import type { ProvedFact } from './same-event.ts';

/** A day without its year is of the latest year that has facts of it. */
export function settleYear(
  reading: Reading,
  facts: readonly ProvedFact[],
): { readonly reading: Reading; readonly facts: readonly ProvedFact[] } {
  let kept = facts;
  const times = reading.times.map((bound): TimeBound => {
    if (!('interval' in bound) || !bound.otherYears || bound.others) return bound;
    const years = [...daysWithin(bound)].sort((a, b) => (a.from < b.from ? 1 : -1));
    const year =
      years.find((interval) => kept.some((fact) => isCertain(fact, interval))) ??
      years.find((interval) => kept.some((fact) => isWithin(fact, interval))) ??
      bound.interval;
    kept = kept.filter((fact) => isWithin(fact, year));
    return { relation: bound.relation, interval: year };
  });
  return { reading: { ...reading, times }, facts: kept };
}

function isWithin({ from = '', to = '' }: ProvedFact, interval: Interval): boolean {
  return from <= interval.to && to >= interval.from;
}

/** Known well enough to lie within: not by its month or year alone. */
function isCertain({ from = '', to = '' }: ProvedFact, interval: Interval): boolean {
  return from >= interval.from && to <= interval.to;
}
