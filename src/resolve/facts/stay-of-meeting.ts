import { daysBetween } from '../../model/days-between.ts';
import type { MeetingFact, VisitFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { datesAgree } from './dates.ts';
import { sameSide } from './same-party.ts';

/** The visit that a meeting is part of: one told alike, else one under way in which it is yet to come. */
export const stayOf = (
  doc: Document,
  fact: MeetingFact,
  visits: readonly VisitFact[],
): VisitFact | undefined =>
  visits.find((visit) => visit.status === fact.status && isPartOf(fact, visit)) ??
  visits.find((visit) => fact.status === 'planned' && isUnderWay(doc, visit) && isPartOf(fact, visit));

/** The stay of somebody who meets others than the hosts there, at a conference as a rule: on a day that lies in it. */
export const stayElsewhere = (
  doc: Document,
  { date, status, participants }: MeetingFact,
  visits: readonly VisitFact[],
): VisitFact | undefined =>
  visits.find(
    (visit) =>
      date !== undefined &&
      status !== 'proposed' &&
      visit.status === 'occurred' &&
      visit.start?.value.length === 10 &&
      beganWithin(STAYS, doc, visit) &&
      participants.every((party) => stateCodeOf(party) !== visit.destination.code) &&
      isWithin(date, visit),
  );

/** Days within which who has arrived is still there. */
const STAYS = 10;

/** "arrived on Monday … is to meet": begun of late, and not over. */
const isUnderWay = (doc: Document, visit: VisitFact): boolean =>
  visit.status === 'occurred' &&
  visit.telling === 'begun' &&
  beganWithin(STAYS, doc, visit) &&
  !(visit.end && visit.end.latest < (doc.a.article.date ?? ''));

/** Whether a visit began no more than so many days before the story. */
export const beganWithin = (days: number, { a }: Document, { start }: VisitFact): boolean =>
  daysBetween(start?.latest, a.article.date) <= days;

/** "will visit Norway … is also to meet the Norwegian king": a guest meets one of the hosts while there. */
function isPartOf({ participants, date }: MeetingFact, visit: VisitFact): boolean {
  if (date && (visit.start || visit.end) && !isWithin(date, visit)) return false;
  const guest = participants.find((party) => sameSide(party, visit.visitor));
  return participants.some(
    (party) => party !== guest && guest !== undefined && stateCodeOf(party) === visit.destination.code,
  );
}

/** Of a stay whose one end is known, within days of it. */
function isWithin(date: NonNullable<MeetingFact['date']>, { start, end }: VisitFact): boolean {
  if (start && end) return date.latest >= start.earliest && date.earliest <= end.latest;
  if (datesAgree(date, start ?? end)) return true;
  const since = start
    ? daysBetween(start.latest, date.earliest)
    : end
      ? daysBetween(date.latest, end.earliest)
      : 0;
  return since >= 0 && since <= STAYS;
}
