import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Party } from '../../model/entity.ts';
import type { Status, VisitFact } from '../../model/fact.ts';
import { comesToNothing } from './comes-to-nothing.ts';
import { datesAgree, finerDate } from './dates.ts';
import { joinEvidence } from './fact-base.ts';
import { finerParty, partyKey, sameSide } from './same-party.ts';

/** Tellings of one stay that lie no further apart, in days, are one visit. */
const STAY = 10;

/** Joins a telling to a visit told before where they can be one; gives nothing where they cannot. */
export function mergeVisits(
  known: VisitFact,
  next: VisitFact,
  { nominal, another, asOfThen }: Pick<VisitCandidate, 'nominal' | 'another' | 'asOfThen'>,
  before: Pick<VisitCandidate, 'asOfThen'>,
): VisitFact | undefined {
  if (another && next.start && !known.start) return undefined;
  if (known.destination.code !== next.destination.code || !sameTraveller(known.visitor, next.visitor))
    return undefined;
  const calledOff = asOfThen && known.status === 'denied' && next.status === 'planned';
  // "would not come, then changed her mind. She landed on Tuesday."
  const cameAfterAll = before.asOfThen && known.status === 'denied' && next.status === 'occurred';
  const status = calledOff ? known.status : cameAfterAll ? next.status : jointStatus(known, next, nominal);
  if (!status || !oneStay(known, next)) return undefined;
  const start = firstOf(known.start, next.start);
  const end = finerDate(known.end, next.end);
  // Who arrives after somebody has left is on another visit.
  if (start && end && start.earliest > end.latest) return undefined;
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

/** A state's delegation is that of the one who leads it, once named; "a visiting *envoy*" is who is named next. */
const sameTraveller = (a: Party, b: Party): boolean =>
  partyKey(a) === partyKey(b) || (isUnnamed(a) !== isUnnamed(b) && sameSide(a, b));

const isUnnamed = (party: Party): boolean =>
  party.kind === 'state' ||
  (party.kind === 'office' &&
    /^(?:special )?(?:envoy|emissary|official|delegate|representative)s?$/i.test(party.title));

/** The status of both together; nothing where one visit cannot have the two. */
function jointStatus(known: VisitFact, next: VisitFact, nominal: boolean): Status | undefined {
  if (known.status === next.status) return known.status;
  // "is on a visit from May 11 to 13", "will see Turku on May 13": a day of the same stay.
  const during = isWithin(known, next) || isReceived(known, next) || goesOnTo(known, next);
  if (during && known.status !== 'denied' && next.status === 'planned') return known.status;
  // A noun tells of a visit in passing: "his visit" may be the one that is planned or was called off.
  const passing = next.status === 'occurred' || next.status === 'proposed';
  if (nominal && passing && !(known.start && next.start)) return known.status;
  // So it may be planned, as is told later.
  if (isPassing(known) && next.status === 'planned') return 'planned';
  if (isCalledOff(known, next)) return 'denied';
  if (known.status === 'denied' || next.status === 'denied') return undefined;
  if (known.status === 'occurred' || next.status === 'occurred')
    return known.start && next.start
      ? datesAgree(known.start, next.start)
        ? 'occurred'
        : undefined
      : mixed(known, next);
  return datesAgree(known.start, next.start) ? 'planned' : undefined;
}

/** "was to travel to Oslo on Friday … has cancelled the trip": the plan told before, of no other day. */
const isCalledOff = (known: VisitFact, next: VisitFact): boolean =>
  comesToNothing(known.status, next.status) && datesAgree(known.start, next.start);

/** "her visit": told by a noun alone and without a day. */
const isPassing = ({ telling, status, start, end }: VisitFact): boolean =>
  status === 'occurred' && !start && !end && telling === 'passing';

/** "is to arrive on Monday", "arrived": a plan and its fulfilment; but an open invitation is not the visit that was. */
const mixed = (known: VisitFact, next: VisitFact): Status | undefined =>
  known.status === 'proposed' || next.status === 'proposed' ? undefined : known.status;

/** The first day of the one lies in the days of the other. */
const isWithin = ({ start, end }: VisitFact, next: VisitFact): boolean =>
  start !== undefined &&
  end !== undefined &&
  next.start !== undefined &&
  start.earliest <= next.start.earliest &&
  next.start.latest <= end.latest;

/** How many days after who comes is received, at most. */
const RECEIVED = 3;

/** "arrives on Sunday", "will be received on Monday". */
function isReceived({ start, status }: VisitFact, next: VisitFact): boolean {
  if (next.telling !== 'received' || status === 'denied' || next.status === 'denied') return false;
  const days = daysBetween(start?.latest, next.start?.earliest);
  return days >= 0 && days <= RECEIVED;
}

/** "arrived on Sunday", "tomorrow she will go to Turku": another town within days of a stay under way. */
function goesOnTo({ start, end, status, place }: VisitFact, next: VisitFact): boolean {
  if (status !== 'occurred' || next.status !== 'planned' || !next.place || next.end) return false;
  if (!start || start.value.length < 10 || place?.name === next.place.name) return false;
  if (end && next.start && next.start.earliest > end.latest) return false;
  const days = daysBetween(start.latest, next.start?.earliest);
  return days > 0 && days <= RECEIVED;
}

/** "will visit *next week*", "will arrive *on Sunday*": a plan whose day lies right beside the days of the other. */
function isOnEve(known: VisitFact, next: VisitFact): boolean {
  if (known.status !== 'planned' || next.status !== 'planned' || !known.start || !next.start) return false;
  const apart = Math.max(
    daysBetween(next.start.latest, known.start.earliest),
    daysBetween(known.start.latest, next.start.earliest),
  );
  const oneDay = known.start.value.length === 10;
  return apart === 1 && oneDay !== (next.start.value.length === 10);
}

function oneStay(known: VisitFact, next: VisitFact): boolean {
  if (!datesAgree(known.end, next.end)) return false;
  if (datesAgree(known.start, next.start) || isWithin(known, next) || isReceived(known, next)) return true;
  if (goesOnTo(known, next) || isOnEve(known, next)) return true;
  if (known.status !== 'occurred' || next.status !== 'occurred') return false;
  return Math.abs(daysBetween(known.start?.earliest, next.start?.earliest)) <= STAY;
}

/** The finer of two dates that agree, the earlier of two that do not: "arrived in Oslo on Monday and in Bergen on Tuesday". */
const firstOf = (a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined =>
  a && b && !datesAgree(a, b) ? (a.earliest < b.earliest ? a : b) : finerDate(a, b);
