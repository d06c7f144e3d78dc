import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { Fact, MeetingFact, VisitFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { placeOfStory } from '../place-of.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { monthOf } from './dates.ts';
import { dayInStory } from './day-in-story.ts';
import { dayOfMeeting } from './day-of-meeting.ts';
import { inScene, type ToldMeeting } from './in-scene.ts';
import { createPlaceOfStay, type PlaceOfStay } from './place-of-stay.ts';
import { beganWithin, stayElsewhere, stayOf } from './stay-of-meeting.ts';
import type { Tellings } from './tellings.ts';
import { indexVisits, type VisitsByGuest } from './visits-by-guest.ts';

/** How many days old a meeting may be that a story tells from where it took place. */
const FRESH = 2;

/** Gives meetings the place and date, and treaties the day of signing, that the story around them tells. */
export function settleEvents(doc: Document, facts: readonly Fact[], tellings: Tellings): Fact[] {
  const visits = indexVisits(facts.filter((fact) => fact.kind === 'visit'));
  const placeOfStay = createPlaceOfStay(doc);
  const told: ToldMeeting[] = [];
  return facts.map((fact, at) => {
    const telling = tellings.of(at);
    const storyDay = telling && 'storyDay' in telling ? telling.storyDay : undefined;
    const sentence = telling?.sentence ?? 0;
    if (fact.kind === 'treaty') {
      if (fact.signed || fact.status !== 'occurred') return fact;
      const signed =
        (telling?.kind === 'treaty' && telling.struck && dayOfMeeting(doc, fact, sentence, told)) ||
        (storyDay && dayInStory(doc, { parties: fact.parties, storyDay, sentence, before: told, stays: [] }));
      return signed ? { ...fact, signed } : fact;
    }
    if (fact.kind !== 'meeting') return fact;
    const scene = telling?.kind === 'meeting' ? telling : { sentence };
    const scened = inScene({ fact, telling: scene }, told, doc.a.article.date);
    // The day that a clause carries on is found by how it does; of the scene it has the place.
    const placed = scened.place ? { ...fact, place: scened.place } : fact;
    const next = storyDay ? placed : scened;
    const { participants: parties } = next;
    const day =
      storyDay && !next.date && next.status === 'occurred'
        ? dayInStory(doc, { parties, storyDay, sentence, before: told, stays: visits.mayHold(next) })
        : undefined;
    const meeting = settleMeeting(doc, day ? { ...next, date: day } : next, visits, placeOfStay);
    told.push({ fact: meeting, telling: scene });
    return meeting;
  });
}

/** Gives a meeting without a place or date those of the visit it is part of, else the place of the story. A call has no place. */
function settleMeeting(
  doc: Document,
  fact: MeetingFact,
  visits: VisitsByGuest,
  placeOfStay: PlaceOfStay,
): MeetingFact {
  if (fact.meetingKind === 'call') return fact;
  const visit = stayOf(doc, fact, visits.mayHold(fact)) ?? stayElsewhere(doc, fact, visits.of(fact));
  // Where somebody is known to be on the day, they meet there, from wherever it is told.
  const there =
    visit && (visit.place || (fact.date && visit.start)) ? placeOfStay(visit, isSeen(fact)) : undefined;
  // Who has come to the land some days before may be in another town by now, where the story is told from.
  const moved = doc.a.home?.code === visit?.destination.code && fact.date?.value !== visit?.start?.value;
  const place: PlaceEntity | StateEntity | undefined =
    fact.place ??
    (moved ? hereOf(doc, fact) : undefined) ??
    there ??
    hereOf(doc, fact) ??
    (visit && placeOfStay(visit, isSeen(fact)));
  const dated = visit && beganWithin(RECENT, doc, visit);
  const date = fact.date ?? (dated ? monthOfStay(visit) : undefined);
  return { ...fact, ...(date && { date }), ...(place && { place }) };
}

/** How old, in days, a visit may be for an undated meeting to belong to it. */
const RECENT = 31;

/** The month that a visit falls in: some day of it, the text does not say which. */
const monthOfStay = ({ start, end }: VisitFact): DateValue | undefined => {
  const month = start && start.value.length >= 7 ? monthOf(start) : undefined;
  return month && (!end || end.value.startsWith(month.value)) ? month : undefined;
};

/** "CAIRO, Nov. 15 -- The Egyptian president held talks with …": told fresh, with one side at home there, or none by a reporter who is not either. */
function hereOf(doc: Document, fact: MeetingFact): PlaceEntity | undefined {
  const { date, status, participants } = fact;
  const { home, article } = doc.a;
  if (!home || !date || !article.date || status !== 'occurred') return undefined;
  const age = daysBetween(date.latest, article.date);
  if (date.value.length !== 10 || age < 0 || age > FRESH) return undefined;
  const isHome = (party: Party): boolean => stateCodeOf(party) === home.code;
  // Of others' talks an agency tells from its own desk, and a reporter abroad from where they are.
  if (!isSeen(fact)) return undefined;
  const told = participants.some(isHome) || doc.a.publisher?.of?.code !== home.code;
  return told && !participants.every(isHome) ? placeOfStory(doc) : undefined;
}

/** What another agency reported was not seen from where this one writes. */
const isSeen = ({ attribution }: MeetingFact): boolean => attribution.every(({ role }) => role !== 'cited');
