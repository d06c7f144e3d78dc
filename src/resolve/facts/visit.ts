import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, VisitFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import { shiftDay } from '../../model/shift-day.ts';
import { mayFill } from '../body-roles.ts';
import { type Document, mentionsWithin } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { placeOf, placeOfStory, stateOf } from '../place-of.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { factBase } from './fact-base.ts';
import { isAtSeat } from './seats-of-bodies.ts';

/** One visit for each visitor, to a state that is not their own; none where the text does not tell whose officials they are. */
export function resolveVisits(
  doc: Document,
  candidate: VisitCandidate,
  attribution: readonly AttributionHop[],
): VisitFact[] {
  return visitorsOf(doc, candidate).flatMap((party) => {
    const visitor = (candidate.ofState && stateOf(doc, candidate.visitor)) || sentBy(party);
    const sender = candidate.sender && stateOf(doc, candidate.sender);
    const own = stateCodeOf(visitor) ?? sender?.code;
    const destination = destinationOf(doc, candidate, visitor);
    if (
      !destination ||
      !(sender || isSettled(visitor)) ||
      destination.code === own ||
      !mayFill('visitor', visitor)
    )
      return [];
    const here = candidate.home === 'here' || (candidate.here && doc.a.home?.code === destination.code);
    const place = (here ? placeOfStory(doc) : undefined) ?? placed(doc, candidate);
    if (isAtSeat(visitor, place)) return [];
    const host = (candidate.hosts ?? [])
      .flatMap((mention) => partiesOf(doc, mention))
      .find((party) => [destination.code, undefined].includes(stateCodeOf(party)));
    const { start, end } = withLength(candidate);
    return [
      {
        kind: 'visit' as const,
        ...factBase(doc.a, candidate, attribution, [candidate.visitor, candidate.destination]),
        visitor,
        destination,
        ...(candidate.telling && { telling: candidate.telling }),
        ...(place?.kind === 'place' && { place }),
        ...(start && { start }),
        ...(end && { end }),
        ...(host && { host }),
      },
    ];
  });
}

/** A team of a ministry travels for its state. */
const sentBy = (party: Party): Party =>
  party.kind === 'organization' && party.body !== 'international' && party.of ? party.of : party;

/** Who is not at home is known of somebody's state, and of a body of many that has none. */
const isSettled = (visitor: Party): boolean =>
  stateCodeOf(visitor) !== undefined || (visitor.kind === 'organization' && visitor.body === 'international');

const placed = (doc: Document, { destination }: VisitCandidate): PlaceEntity | StateEntity | undefined =>
  destination && (destination.kind === 'place' || destination.kind === 'state')
    ? placeOf(doc, destination)
    : undefined;

/**
 * Whoever travels is not at home: in "X met Y during his visit to the country" it is whoever of the two serves another
 * state than the one visited.
 */
function visitorsOf(doc: Document, candidate: VisitCandidate): readonly Party[] {
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
  return mentionsWithin(doc.a, visitor.sentence, visitor.start).filter(({ kind }) => kind === 'person');
}

/**
 * "the country" is the state named last that is not the visitor's own; a visit whose destination is not told is the
 * visitor's last one told, else one to where the dateline stands.
 */
function destinationOf(
  doc: Document,
  candidate: VisitCandidate,
  party: Party,
  asTold = false,
): StateEntity | undefined {
  const { destination, visitor, home, following } = candidate;
  const own = stateCodeOf(party);
  if (!destination) {
    if (home === 'here') return doc.a.home;
    // "Korpi invited Berg to pay a return visit": to where whoever invites is at home.
    const hosted = (candidate.hosts ?? []).flatMap((host) => stateOf(doc, host) ?? []);
    if (hosted[0] && hosted[0].code !== own) return hosted[0];
    // "will accompany Berg" leads to where Berg was told to go.
    const [leader] = following ? partiesOf(doc, following) : [];
    const goer = following ? leader : party;
    // "the visiting president" is where the story is told, else where he was said to go.
    const told = goer && doc.pairs.lastGoal(goer);
    const here = doc.a.article.dateline?.place && !following ? doc.a.home : undefined;
    return home === 'story' ? (here ?? told) : (told ?? here);
  }
  // Who is at home is not known yet: "the country" may be the one that the story is told from.
  if (asTold && destination.kind === 'anaphor') return doc.a.home;
  const state = stateOf(doc, destination);
  if (destination.kind !== 'anaphor' || (state && state.code !== own)) return state;
  return (
    doc.states.lastBefore(Math.max(destination.start, visitor.start), own) ??
    (doc.a.home?.code === own ? undefined : doc.a.home)
  );
}

/** How many days a date leaves open. */
const spans = ({ earliest, latest }: DateValue): number => daysBetween(earliest, latest);

/** "three-day visit": one end of it gives the other. */
function withLength({ start, end, days }: VisitCandidate): Pick<VisitFact, 'start' | 'end'> {
  // A day of leaving that lies before that of coming is of another stay.
  if (start && end) return start.earliest > end.latest ? { start } : { start, end };
  if (days === undefined) return { ...(start && { start }), ...(end && { end }) };
  if (start) {
    // "a two-day visit in May": it begins and ends in May.
    const within = days < 7 && start.value.length === 7 && spans(start) > 26 ? start : undefined;
    const last = shiftDay(start, days - 1) ?? within;
    return { start, ...(last && { end: last }) };
  }
  if (!end) return {};
  const first = shiftDay(end, 1 - days);
  return { ...(first && { start: first }), end };
}
