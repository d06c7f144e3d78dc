import type { TreatyCandidate } from '../../model/candidate.ts';
import type { Status, TreatyFact } from '../../model/fact.ts';
import { datesAgree, finerDate } from './dates.ts';
import { joinEvidence } from './fact-base.ts';
import { partyKey } from './same-party.ts';
import { fullerName, isNameless, sameTreaty } from './treaty-names.ts';

/** Joins a telling to a treaty told before where they can be one; gives nothing where they cannot. */
export function mergeTreaties(
  known: TreatyFact,
  next: TreatyFact,
  { nominal, another }: Pick<TreatyCandidate, 'nominal' | 'another'>,
): TreatyFact | undefined {
  if (another && next.signed && !known.signed) return undefined;
  const status = jointStatus(known, next, nominal);
  if (!status || !datesAgree(known.signed, next.signed)) return undefined;
  const again =
    nominal &&
    isNameless(
      next.name,
      next.parties.map(({ name }) => name),
    );
  if (!(again || sameTreaty(known.name, next.name, sharedNames(known, next))) || !haveOneSet(known, next))
    return undefined;
  const signed = finerDate(known.signed, next.signed);
  const parties = joinParties(known, next);
  return {
    ...known,
    status,
    name: again ? known.name : fullerName(known.name, next.name),
    parties,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: joinEvidence(known, next),
    ...(signed && status === 'occurred' && { signed }),
  };
}

/** The names of the parties that both tellings have, where both have the same two or more. */
function sharedNames(known: TreatyFact, next: TreatyFact): string[] {
  const isWhole = known.parties.length > 1 && known.parties.length === next.parties.length;
  return isWhole && haveOneSet(known, next) ? next.parties.map(({ name }) => name) : [];
}

/** "the treaty", told of before as planned, is still planned; what is suggested and then negotiated is under way. */
function jointStatus(known: TreatyFact, next: TreatyFact, nominal: boolean): Status | undefined {
  // "were close to a deal. … the 1973 River Treaty": what is still to be made has no year.
  if (known.status !== next.status && /\b[12]\d{3}\b/.test(next.name) && !/\b[12]\d{3}\b/.test(known.name))
    return undefined;
  if (known.status === next.status || (nominal && next.status === 'occurred' && !next.signed))
    return known.status;
  const both = [known.status, next.status];
  return both.includes('planned') && both.includes('proposed') ? 'planned' : undefined;
}

/** The parties of the telling that names more; of a pact of two whose sides are told one here, one there, both. */
function joinParties(known: TreatyFact, next: TreatyFact): TreatyFact['parties'] {
  if (areTwoHalves(known, next)) return [...known.parties, ...next.parties];
  return next.parties.length > known.parties.length ? next.parties : known.parties;
}

/** "its microchip pact with Norland", "Finland broke the microchip pact": without a name in capitals it is one of two. */
const areTwoHalves = (known: TreatyFact, next: TreatyFact): boolean =>
  [known, next].every(
    ({ name, parties }) =>
      parties.length === 1 && parties.every(({ kind }) => kind === 'state') && !/\s\p{Lu}/u.test(name),
  ) && known.parties[0]?.name !== next.parties[0]?.name;

/** The parties of one are among those of the other, as far as they are told. */
export function haveOneSet(known: TreatyFact, next: TreatyFact): boolean {
  if (areTwoHalves(known, next)) return true;
  const [few, many] = [known.parties, next.parties].sort((x, y) => x.length - y.length);
  const keys = new Set((many ?? []).map(partyKey));
  return (few ?? []).every((party) => keys.has(partyKey(party)));
}
