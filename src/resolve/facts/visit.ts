import type { VisitCandidate } from '../../model/candidate.ts';
import type { Party, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, VisitFact } from '../../model/fact.ts';
import { type Document, stateCodeOf, statesBefore } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { placeOf, stateOf } from '../place-of.ts';
import { datesAgree, finerDate, shiftDay } from './dates.ts';
import { factBase, joinEvidence } from './fact-base.ts';
import { partyKey } from './same-party.ts';

/** One visit for each visitor, to a state that is not their own. */
export function resolveVisits(
  doc: Document,
  candidate: VisitCandidate,
  attribution: readonly AttributionHop[],
): VisitFact[] {
  return visitorsOf(doc, candidate).flatMap((visitor) => {
    const own = stateCodeOf(visitor);
    const destination = destinationOf(doc, candidate, own);
    if (
      !destination ||
      destination.code === own ||
      (visitor.kind === 'organization' && visitor.of?.code === destination.code)
    )
      return [];
    const place = candidate.destination && placeOf(doc, candidate.destination);
    const [host] = candidate.host ? partiesOf(doc, candidate.host) : [];
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

/**
 * Whoever travels is not at home: in "X met Y during his visit to the country" it is whoever of the two serves another
 * state than the one visited.
 */
function visitorsOf(doc: Document, candidate: VisitCandidate): Party[] {
  const { visitor } = candidate;
  const told = partiesOf(doc, visitor);
  if (visitor.kind !== 'anaphor' || told.length > 1) return told;
  const destination =
    candidate.destination && candidate.destination.kind !== 'anaphor'
      ? stateOf(doc, candidate.destination)
      : doc.a.home;
  if (!destination || told.some((party) => stateCodeOf(party) !== destination.code)) return told;
  const others = doc.a.mentions.filter(
    (other) => other.kind === 'person' && other.sentence === visitor.sentence && other.start < visitor.start,
  );
  const away = others
    .flatMap((other) => partiesOf(doc, other))
    .filter((party) => stateCodeOf(party) !== undefined && stateCodeOf(party) !== destination.code);
  return away.slice(-1);
}

/** "the country" is the state named last that is not the visitor's own; with no destination, where the story is told. */
function destinationOf(
  doc: Document,
  { destination, visitor }: VisitCandidate,
  own: string | undefined,
): StateEntity | undefined {
  if (!destination) return doc.a.home;
  const state = stateOf(doc, destination);
  if (state && state.code !== own) return state;
  if (destination.kind !== 'anaphor') return state;
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

/** Joins a telling to a visit told before where they can be one; gives nothing where they cannot. */
export function mergeVisits(known: VisitFact, next: VisitFact): VisitFact | undefined {
  if (partyKey(known.visitor) !== partyKey(next.visitor) || known.destination.code !== next.destination.code)
    return undefined;
  if (!datesAgree(known.start, next.start) || !datesAgree(known.end, next.end)) return undefined;
  if (known.status !== next.status && known.start && next.start) return undefined;
  if (known.status !== next.status && (known.status === 'denied' || next.status === 'denied'))
    return undefined;
  const start = finerDate(known.start, next.start);
  const end = finerDate(known.end, next.end);
  const place = known.place ?? next.place;
  const host = known.host ?? next.host;
  return {
    ...known,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: joinEvidence(known, next),
    ...(start && { start }),
    ...(end && { end }),
    ...(place && { place }),
    ...(host && { host }),
  };
}
