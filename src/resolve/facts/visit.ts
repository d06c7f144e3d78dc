import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, Status, VisitFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import { type Document, stateCodeOf, statesBefore } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { placeOf, placeOfStory, stateOf } from '../place-of.ts';
import { datesAgree, finerDate, shiftDay } from './dates.ts';
import { factBase, joinEvidence } from './fact-base.ts';
import { finerParty, partyKey, sameSide } from './same-party.ts';

/** One visit for each visitor, to a state that is not their own; none where the text does not tell whose officials they are. */
export function resolveVisits(
  doc: Document,
  candidate: VisitCandidate,
  attribution: readonly AttributionHop[],
): VisitFact[] {
  return visitorsOf(doc, candidate).flatMap((visitor) => {
    const own = stateCodeOf(visitor);
    const destination = destinationOf(doc, candidate, visitor);
    if (!destination || own === undefined || destination.code === own) return [];
    const place = candidate.home === 'here' ? placeOfStory(doc) : placed(doc, candidate);
    const host = candidate.host && partiesOf(doc, candidate.host).find((party) => stateCodeOf(party) !== own);
    const { start, end } = withLength(candidate);
    return [
      {
        kind: 'visit' as const,
        ...factBase(doc.a, candidate, attribution, [candidate.visitor, candidate.destination]),
        visitor,
        destination,
        ...(place?.kind === 'place' && { place }),
        ...(start && { start }),
        ...(end && { end }),
        ...(host && { host }),
      },
    ];
  });
}

const placed = (doc: Document, { destination }: VisitCandidate): PlaceEntity | StateEntity | undefined =>
  destination && (destination.kind === 'place' || destination.kind === 'state')
    ? placeOf(doc, destination)
    : undefined;

/**
 * Whoever travels is not at home: in "X met Y during his visit to the country" it is whoever of the two serves another
 * state than the one visited.
 */
function visitorsOf(doc: Document, candidate: VisitCandidate): Party[] {
  const { visitor } = candidate;
  const told = partiesOf(doc, visitor);
  if (told.length > 1) return told;
  const [destination] = told.map((party) => destinationOf(doc, candidate, party, true));
  if (!destination || told.some((party) => stateCodeOf(party) !== destination.code)) return told;
  const away = othersOf(doc, candidate)
    .flatMap((other) => partiesOf(doc, other))
    .filter((party) => stateCodeOf(party) !== undefined && stateCodeOf(party) !== destination.code);
  return away.slice(-1);
}

/** For a pronoun whoever else is named before it. */
function othersOf(doc: Document, { visitor, others }: VisitCandidate): readonly Mention[] {
  if (others.length > 0 || visitor.kind !== 'anaphor') return others;
  return doc.a.mentions.filter(
    (other) => other.kind === 'person' && other.sentence === visitor.sentence && other.start < visitor.start,
  );
}

/**
 * "the country" is the state named last that is not the visitor's own; a visit whose destination is not told is the
 * visitor's last one told, else one to where the dateline stands.
 */
function destinationOf(
  doc: Document,
  { destination, visitor, home }: VisitCandidate,
  party: Party,
  asTold = false,
): StateEntity | undefined {
  const own = stateCodeOf(party);
  if (!destination) {
    if (home) return doc.a.home;
    const last = doc.pairs.findLast(
      ({ parties: [traveller, state] }) =>
        traveller && partyKey(traveller) === partyKey(party) && state?.kind === 'state',
    )?.parties[1];
    return last?.kind === 'state' ? last : doc.a.article.dateline?.place ? doc.a.home : undefined;
  }
  const state = stateOf(doc, destination);
  if (destination.kind !== 'anaphor' || (state && state.code !== own) || asTold) return state;
  return (
    statesBefore(doc, Math.max(destination.start, visitor.start)).find(({ code }) => code !== own) ??
    (doc.a.home?.code === own ? undefined : doc.a.home)
  );
}

/** "three-day visit": one end of it gives the other. */
function withLength({ start, end, days }: VisitCandidate): Pick<VisitFact, 'start' | 'end'> {
  if (days === undefined || (start && end)) return { ...(start && { start }), ...(end && { end }) };
  if (start) {
    const last = shiftDay(start, days - 1);
    return { start, ...(last && { end: last }) };
  }
  if (!end) return {};
  const first = shiftDay(end, 1 - days);
  return { ...(first && { start: first }), end };
}

/** Tellings of one stay that lie no further apart, in days, are one visit. */
const STAY = 10;

/** Joins a telling to a visit told before where they can be one; gives nothing where they cannot. */
export function mergeVisits(known: VisitFact, next: VisitFact, nominal: boolean): VisitFact | undefined {
  if (known.destination.code !== next.destination.code || !sameTraveller(known.visitor, next.visitor))
    return undefined;
  const status = jointStatus(known, next, nominal);
  if (!status || !oneStay(known, next)) return undefined;
  const start = firstOf(known.start, next.start);
  const end = finerDate(known.end, next.end);
  const place = known.place ?? next.place;
  const host = known.host ?? next.host;
  return {
    ...known,
    visitor: finerParty(known.visitor, next.visitor),
    status,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: joinEvidence(known, next),
    ...(start && { start }),
    ...(end && { end }),
    ...(place && { place }),
    ...(host && { host }),
  };
}

/** A state's delegation is that of the one who leads it, once named. */
const sameTraveller = (a: Party, b: Party): boolean =>
  partyKey(a) === partyKey(b) || ((a.kind === 'state') !== (b.kind === 'state') && sameSide(a, b));

/** The status of both together; nothing where one visit cannot have the two. */
function jointStatus(known: VisitFact, next: VisitFact, nominal: boolean): Status | undefined {
  if (known.status === next.status) return known.status;
  // A noun tells of a visit in passing: "his visit" may be the one that is planned or was called off.
  if (nominal && next.status === 'occurred' && !(known.start && next.start)) return known.status;
  if (known.status === 'denied' || next.status === 'denied') return undefined;
  if (known.status === 'occurred' || next.status === 'occurred')
    return known.start && next.start
      ? datesAgree(known.start, next.start)
        ? 'occurred'
        : undefined
      : mixed(known, next);
  return datesAgree(known.start, next.start) ? 'planned' : undefined;
}

/** "is to arrive on Monday", "arrived": a plan and its fulfilment; but an open invitation is not the visit that was. */
const mixed = (known: VisitFact, next: VisitFact): Status | undefined =>
  known.status === 'proposed' || next.status === 'proposed' ? undefined : known.status;

function oneStay(known: VisitFact, next: VisitFact): boolean {
  if (!datesAgree(known.end, next.end)) return false;
  if (datesAgree(known.start, next.start)) return true;
  if (known.status !== 'occurred' || next.status !== 'occurred') return false;
  const [a, b] = [known.start, next.start].map((date) => Date.parse(date?.earliest ?? ''));
  return Math.abs((a ?? 0) - (b ?? 0)) <= STAY * 86_400_000;
}

/** The finer of two dates that agree, the earlier of two that do not: "arrived in Oslo on Monday and in Bergen on Tuesday". */
const firstOf = (a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined =>
  a && b && !datesAgree(a, b) ? (a.earliest < b.earliest ? a : b) : finerDate(a, b);
