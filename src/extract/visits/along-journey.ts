import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';

const DAY = 86_400_000;

/** Up to which day of the month a stop that comes next still lies in it. */
const LATE = 24;

/**
 * The stops of a journey to come follow one another: of "will arrive in Oslo on Sunday and fly on to Riga on Tuesday" the Tuesday is the
 * one after that Sunday, and a stop without a day is in the month of the one before it.
 */
export function alongJourney(told: readonly VisitCandidate[]): VisitCandidate[] {
  const ordered: VisitCandidate[] = [];
  for (const visit of told) {
    const before = ordered.at(-1);
    ordered.push(before && isNextStop(before, visit) ? { ...visit, ...dateAfter(before, visit) } : visit);
  }
  return ordered;
}

const isNextStop = (before: VisitCandidate, next: VisitCandidate): boolean =>
  before.status === 'planned' &&
  next.status === 'planned' &&
  before.sentence === next.sentence &&
  before.visitor.start === next.visitor.start &&
  before.destination !== undefined &&
  before.destination !== next.destination;

function dateAfter(before: VisitCandidate, { start }: VisitCandidate): Pick<VisitCandidate, 'start'> {
  const known = before.end ?? before.start;
  if (known?.basis !== 'relative' || known.value.length < 7) return {};
  if (known.value.length === 7) return start ? {} : { start: known };
  if (!start) return Number(known.value.slice(8)) <= LATE ? { start: monthFrom(known) } : {};
  const back = daysBetween(start.value, known.value);
  const weekday = start.value.length === 10 && start.basis === 'relative' && back > 0 && back < 7;
  return weekday ? { start: aWeekOn(start) } : {};
}

const monthFrom = ({ value }: DateValue): DateValue => ({
  value: value.slice(0, 7),
  earliest: value,
  latest: new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10),
  basis: 'relative',
});

function aWeekOn(date: DateValue): DateValue {
  const value = new Date(Date.parse(date.value) + 7 * DAY).toISOString().slice(0, 10);
  return { ...date, value, earliest: value, latest: value };
}
