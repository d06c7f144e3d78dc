import { asRead } from '../../model/as-read.ts';
import type { MeetingCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, MeetingFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import { sidesMeant } from '../anaphora/sides-meant.ts';
import { mayFill } from '../body-roles.ts';
import type { Document } from '../document.ts';
import { finerPlace, placeOf, placeOfStory } from '../place-of.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { datesAgree, finerDate } from './dates.ts';
import { factBase, joinEvidence } from './fact-base.ts';
import { replacePlan } from './replace-plan.ts';
import { distinctParties, finerParty, sameSide } from './same-party.ts';
import { topicOf } from './topic-of.ts';

/** The meeting that a candidate tells of; as many as the last participant means where each of them is met alone. */
export function resolveMeetings(
  doc: Document,
  candidate: MeetingCandidate,
  attribution: readonly AttributionHop[],
): MeetingFact[] {
  const told = sidesMeant(doc, candidate.participants);
  const met = candidate.apart ? (told.at(-1) ?? []) : [];
  const groups = met.length > 1 ? met.map((party) => [...told.slice(0, -1), [party]]) : [told];
  return groups.flatMap((sides) => resolveMeeting(doc, candidate, attribution, sides) ?? []);
}

/** A meeting whose sides are known; nothing where fewer than two are, unless one takes part in what many attend. */
function resolveMeeting(
  doc: Document,
  candidate: MeetingCandidate,
  attribution: readonly AttributionHop[],
  told: readonly (readonly Party[])[],
): MeetingFact | undefined {
  // Without the one who acts, two of those met would seem to have met each other.
  if (told[0]?.length === 0) return undefined;
  const participants = distinctSides(told.flat());
  const gathers =
    !candidate.nominal && (candidate.meetingKind === 'summit' || candidate.meetingKind === 'conference');
  if (participants.length < (gathers ? 1 : 2)) return undefined;
  if (candidate.ofTwoStates && !areOfTwoStates(participants)) return undefined;
  // Companies that talk among themselves, or organs of one state, meet nobody.
  if (!isOfficial(participants) || areOneGovernment(participants)) return undefined;
  // A gathering counts where an official is said to attend, address or host it.
  if (participants.length === 1 && participants[0]?.kind !== 'person') return undefined;
  const place = placeTold(doc, candidate);
  return {
    kind: 'meeting',
    ...factBase(doc.a, candidate, attribution, candidate.participants),
    meetingKind: candidate.meetingKind,
    participants: withHost(distinctSides(participants.map(whomItActsFor)), place),
    ...(candidate.date && { date: candidate.date }),
    ...(place && { place }),
    ...(candidate.topic && { topic: topicOf(doc.a, candidate.topic) }),
  };
}

/** The place that a candidate tells by itself. */
export const placeTold = (
  doc: Document,
  { place, here }: MeetingCandidate,
): PlaceEntity | StateEntity | undefined =>
  place ? (houseOf(doc, place) ?? placeOf(doc, place)) : here ? placeOfStory(doc) : undefined;

/** "attended the conference *in Riga*": of a gathering of which one guest alone is named, the other side is whoever has it at home. */
function withHost(
  participants: readonly Party[],
  place: PlaceEntity | StateEntity | undefined,
): readonly Party[] {
  const host = place?.kind === 'place' ? place.state : place;
  const [guest, ...others] = participants;
  return guest && host && others.length === 0 && stateCodeOf(guest) !== host.code
    ? [guest, host]
    : participants;
}

/** "at *the White House*": a seat that stands for its government, as the house it is. */
function houseOf({ a }: Document, place: Mention): PlaceEntity | undefined {
  if (place.kind !== 'state' || place.form !== 'metonym') return undefined;
  const name = asRead(a.article, place).replace(/^the /i, '');
  return /\b(?:House|Palace|Kremlin)$/.test(name) ? { kind: 'place', name, state: place.state } : undefined;
}

/** At a table the *foreign ministry of Norland* is Norland. */
const whomItActsFor = (party: Party): Party =>
  party.kind === 'organization' && party.of && /\b(?:government|ministry|administration)$/i.test(party.name)
    ? party.of
    : party;

/** Two persons, each of a state of their own. */
function areOfTwoStates(participants: readonly Party[]): boolean {
  const codes = new Set(participants.flatMap((party) => stateCodeOf(party) ?? []));
  return (
    participants.length === 2 &&
    codes.size === 2 &&
    participants.every(({ kind }) => kind === 'person' || kind === 'office')
  );
}

/** Beside a company or its like stands a state, a body that is not private, or somebody who serves one. */
const isOfficial = (parties: readonly Party[]): boolean =>
  parties.every((party) => mayFill('side', party)) ||
  parties.some((party) => mayFill('side', party) && (party.kind !== 'person' || party.of !== undefined));

/**
 * "The ministry consulted the treasury", "the minister met officials of the central bank": one official or none, and organs and
 * houses of the same state.
 */
function areOneGovernment(participants: readonly Party[]): boolean {
  // A union that is of no state known is as much at home.
  const codes = new Set(participants.flatMap((party) => stateCodeOf(party) ?? []));
  const others = participants.filter(({ kind }) => kind !== 'person');
  return (
    participants.length > 1 &&
    participants.length - others.length < 2 &&
    others.every(isOfHouse) &&
    codes.size === 1
  );
}

/** An organ or force of a state, or a body that acts for nobody but itself. */
const isOfHouse = (party: Party): boolean =>
  party.kind === 'organization' &&
  (party.body === 'organ' || party.body === 'force' || (party.body !== undefined && !mayFill('side', party)));

/** A state beside a person of its own is that person's side: "Russia's Lavrov". */
export function distinctSides(parties: readonly Party[]): Party[] {
  const once = distinctParties(parties);
  return once.filter(
    (party) =>
      party.kind !== 'state' || !once.some((other) => other.kind === 'person' && sameSide(other, party)),
  );
}

/** How many days back what a story tells of as its news may lie, on a long journey. */
const NEWS = 31;

const isLongBefore = (known: DateValue, today: DateValue): boolean =>
  daysBetween(known.latest, today.earliest) > NEWS;

/** Between persons, by name or office, rather than between states. */
const isPersonal = ({ participants }: MeetingFact): boolean =>
  participants.some(({ kind }) => kind === 'person' || kind === 'office');

type Telling = Pick<
  MeetingCandidate,
  'nominal' | 'numbered' | 'retells' | 'among' | 'apart' | 'another' | 'held' | 'storyDay' | 'moves' | 'such'
>;

/** Joins a telling to a meeting told before where they can be one; gives nothing where they cannot. */
export function mergeMeetings(
  known: MeetingFact,
  next: MeetingFact,
  told: Telling,
  before: Telling,
): MeetingFact | undefined {
  const replaced = replacePlan(known, next, told);
  if (replaced) return replaced;
  const { nominal } = told;
  if (told.among !== undefined && told.among === before.among) return undefined;
  // "held a one-on-one meeting", "then met": not where more sat together.
  const [smaller, larger] =
    known.participants.length < next.participants.length ? [before, next] : [told, known];
  if (
    smaller.another &&
    !smaller.retells &&
    larger.participants.length > 2 &&
    known.participants.length !== next.participants.length
  )
    return undefined;
  // "had separate talks with both" after "received the two": not where they all sat together.
  if (told.apart && known.participants.length > next.participants.length) return undefined;
  // "the second dialogue between the ministers" is not the meeting of one of them with a president.
  if (told.numbered && isPersonal(known) && !isPersonal(next)) return undefined;
  // "later met Y" tells the news of the day, and not of talks of last year.
  if (told.storyDay && known.date && isLongBefore(known.date, told.storyDay.day)) return undefined;
  const sameWay = (known.meetingKind === 'call') === (next.meetingKind === 'call');
  if (!(sameWay || told.retells || before.retells) || !datesAgree(known.date, next.date)) return undefined;
  if (known.status !== next.status && !(nominal && !told.held && next.status === 'occurred'))
    return undefined;
  // Ministers who will meet, and officials of their states who will next week, are two.
  if (
    !nominal &&
    next.status !== 'occurred' &&
    isPersonal(known) !== isPersonal(next) &&
    (known.date === undefined) !== (next.date === undefined)
  )
    return undefined;
  // "the summit of June 2024" gives its date to no dialogue told without one.
  if (nominal && !known.date && next.date && known.meetingKind !== next.meetingKind) return undefined;
  const [few, many] = known.participants.length <= next.participants.length ? [known, next] : [next, known];
  const used = new Set<Party>();
  for (const party of few.participants) {
    const match = many.participants.find((other) => !used.has(other) && sameSide(party, other));
    if (!match) return undefined;
    used.add(match);
  }
  // That one of the sides hosted a summit says nothing of their talks.
  if (few.participants.length < 2 && (many.participants.length > 2 || known.meetingKind !== next.meetingKind))
    return undefined;
  const participants = many.participants.map((party) =>
    few.participants.filter((other) => sameSide(party, other)).reduce(finerParty, party),
  );
  const date = finerDate(known.date, next.date);
  const place = finerPlace(known.place, next.place);
  const topic = known.topic ?? next.topic;
  // A telling by a verb shows more than one in passing.
  const [best, other] = nominal || known.confidence >= next.confidence ? [known, next] : [next, known];
  return {
    ...known,
    rule: best.rule,
    meetingKind: before.retells && !told.retells ? next.meetingKind : known.meetingKind,
    participants: distinctParties(participants),
    confidence: best.confidence,
    evidence: joinEvidence(best, other),
    ...(date && { date }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}
