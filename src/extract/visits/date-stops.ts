import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import type { Leg } from './find-legs.ts';
import type { VisitDates } from './visit-dates.ts';

/** When each stop is: those that name days of their own then, else as the dates of the whole journey allow. */
export function dateStops(a: AnnotatedArticle, dated: VisitDates, legs: readonly Stop[]): VisitDates[] {
  const whole = dated.start ?? dated.end;
  const apart = legs.some(({ date }) => date && date.start !== whole?.span?.start);
  if (legs.length > 1 && apart) return legs.map((leg, at) => ofItsOwn(a, dated, leg, at));
  return legs.map((_, at) => datesOfStop(opensAll(a, dated), at, legs.length));
}

/** A stop's own day and status, where it has them. */
interface Stop extends Pick<Leg, 'date'> {
  readonly status?: Status;
}

/** Of "in Oslo on Friday and in Turku on Monday" each; what is said of the journey is said of the first. */
function ofItsOwn(a: AnnotatedArticle, dated: VisitDates, { date, ...own }: Stop, at: number): VisitDates {
  const status = own.status ?? dated.status;
  if (!date) return at === 0 ? dated : { status };
  const read = (value: Pick<typeof date, 'past' | 'future'>): DateValue =>
    status === 'occurred' ? dayGoneBy(a, value) : value.future;
  return {
    status,
    start: read(date),
    ...(date.until && { end: read(date.until) }),
    ...(at === 0 && dated.days !== undefined && { days: dated.days }),
  };
}

/** "will tour Finland and Estonia *from June 9*": the first day of the journey, whose last one in that month is not known. */
function opensAll({ article: { text } }: AnnotatedArticle, dated: VisitDates): VisitDates & { open?: true } {
  const { start, end } = dated;
  const at = start?.span?.start ?? 0;
  const opens = /\b(?:from|starting|beginning)(?: on)? $/.test(text.slice(Math.max(0, at - FAR), at));
  return !end && opens ? { ...dated, open: true } : dated;
}

/** Letters before a day in which "from" may stand. */
const FAR = 14;

/** Of "visits to Finland, Estonia and Latvia from May 2 to 9" the first begins and the last ends it. */
function datesOfStop(
  { status, start, end, days, open }: VisitDates & { open?: true },
  at: number,
  stops: number,
): VisitDates {
  if (stops === 1) return { status, ...(start && { start }), ...(end && { end }), ...(days && { days }) };
  // A month or week holds them all, as do a few days; of stops in between, the month is known.
  const few = start && end && daysBetween(start.earliest, end.latest) < stops;
  const apart = at > 0 && start?.value.length === 10 && (open || (end && !few));
  const shared = apart ? monthOf(start, end ?? start) : start;
  return { status, ...(shared && { start: shared }), ...(end && (few || at === stops - 1) && { end }) };
}

/** The month in which days both lie; nothing where it is not one. */
function monthOf(start: DateValue | undefined, end: DateValue | undefined): DateValue | undefined {
  const value = start?.value.slice(0, 7);
  if (value?.length !== 7 || !end?.value.startsWith(value)) return undefined;
  return { value, earliest: start?.earliest ?? value, latest: end.latest, basis: 'relative' };
}
