import type { DateValue } from '../../model/date-value.ts';
import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { MeetingFact, VisitFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { placeOfStory } from '../place-of.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { datesAgree } from './dates.ts';
import { sameSide } from './same-party.ts';
import type { VisitsByGuest } from './visits-by-guest.ts';

const DAY = 86_400_000;
/** How many days old a meeting may be that a story tells from where it took place. */
const FRESH = 2;

/** Gives a meeting without a place or date those of the visit it is part of, else the place of the story. A call has no place. */
export function settleMeeting(doc: Document, fact: MeetingFact, visits: VisitsByGuest): MeetingFact {
  if (fact.meetingKind === 'call') return fact;
  const visit = stayOf(doc, fact, visits.mayHold(fact));
  const place: PlaceEntity | StateEntity | undefined =
    fact.place ?? visit?.place ?? hereOf(doc, fact) ?? visit?.destination;
  // In a stay under way a meeting to come may be on any day, or after it.
  const dated = visit?.status === fact.status && beganWithin(RECENT, doc, visit);
  const date = fact.date ?? (dated ? monthOf(visit) : undefined);
  return { ...fact, ...(date && { date }), ...(place && { place }) };
}

/** The visit that a meeting is part of: one told alike, else one under way in which it is yet to come. */
const stayOf = (doc: Document, fact: MeetingFact, visits: readonly VisitFact[]): VisitFact | undefined =>
  visits.find((visit) => visit.status === fact.status && isPartOf(fact, visit)) ??
  visits.find((visit) => fact.status === 'planned' && isUnderWay(doc, visit) && isPartOf(fact, visit));

/** Days within which who has arrived is still there. */
const STAYS = 10;

/** Words that say of a visit that it has begun and not that it is over: "arrived in", "is in", but not "visited". */
const BEGUN = /^visit\.(?:arriv|travel|land|be-|visiting|reach|leave-for|pay)/;

/** "arrived on Monday … is to meet": begun of late, and not over. */
const isUnderWay = (doc: Document, visit: VisitFact): boolean =>
  visit.status === 'occurred' &&
  BEGUN.test(visit.rule) &&
  beganWithin(STAYS, doc, visit) &&
  !(visit.end && visit.end.latest < (doc.a.article.date ?? ''));

/** How old, in days, a visit may be for an undated meeting to belong to it. */
const RECENT = 31;

/** Whether a visit began no more than so many days before the story. */
const beganWithin = (days: number, { a }: Document, { start }: VisitFact): boolean =>
  start !== undefined &&
  a.article.date !== undefined &&
  (Date.parse(a.article.date) - Date.parse(start.latest)) / DAY <= days;

/** The month that a visit falls in: some day of it, the text does not say which. */
function monthOf({ start, end }: VisitFact): DateValue | undefined {
  if (!start || start.value.length < 7) return undefined;
  const value = start.value.slice(0, 7);
  if (end && !end.value.startsWith(value)) return undefined;
  const [year = 0, month = 1] = value.split('-').map(Number);
  const latest = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { value, earliest: `${value}-01`, latest, basis: 'relative' };
}

/** "will visit Norway … is also to meet the Norwegian king": a guest meets one of the hosts while there. */
function isPartOf({ participants, date }: MeetingFact, visit: VisitFact): boolean {
  if (date && (visit.start || visit.end) && !isWithin(date, visit)) return false;
  const guest = participants.find((party) => sameSide(party, visit.visitor));
  return participants.some(
    (party) => party !== guest && guest !== undefined && stateCodeOf(party) === visit.destination.code,
  );
}

const isWithin = (date: NonNullable<MeetingFact['date']>, { start, end }: VisitFact): boolean =>
  start && end
    ? date.latest >= start.earliest && date.earliest <= end.latest
    : datesAgree(date, start ?? end) || (start !== undefined && date.earliest >= start.earliest && !end);

/** "CAIRO, Nov. 15 -- The Egyptian president held talks with …": told fresh, with one side at home there, or none by a reporter who is not either. */
function hereOf(
  doc: Document,
  { date, status, participants, attribution }: MeetingFact,
): PlaceEntity | undefined {
  // What another agency reported was not seen from where this one writes.
  if (attribution.some(({ role }) => role === 'cited')) return undefined;
  const { home, article } = doc.a;
  if (!home || !date || !article.date || status !== 'occurred') return undefined;
  const age = (Date.parse(article.date) - Date.parse(date.latest)) / DAY;
  if (date.value.length !== 10 || age < 0 || age > FRESH) return undefined;
  const isHome = (party: Party): boolean => stateCodeOf(party) === home.code;
  // Of others' talks an agency tells from its own desk, and a reporter abroad from where they are.
  const told = participants.some(isHome) || doc.a.publisher?.of?.code !== home.code;
  return told && !participants.every(isHome) ? placeOfStory(doc) : undefined;
}
