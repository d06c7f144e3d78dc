import type { TreatyCandidate } from '../../model/candidate.ts';
import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, Status, TreatyFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import { statesTold } from '../anaphora/resolve-pair.ts';
import { mayFill } from '../body-roles.ts';
import { type Document, personNamed } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { datesAgree, finerDate } from './dates.ts';
import { factBase, joinEvidence } from './fact-base.ts';
import { distinctParties, partyKey } from './same-party.ts';
import { fullerName, isNameless, sameTreaty } from './treaty-names.ts';

/**
 * A treaty with the states and organisations that its parties act for; none where a company or a bank signs, or parties of
 * one state among themselves.
 */
export function resolveTreaty(
  doc: Document,
  candidate: TreatyCandidate,
  attribution: readonly AttributionHop[],
): TreatyFact | undefined {
  if (isContract(doc, candidate)) return undefined;
  const named = candidate.parties.flatMap((mention) => signersOf(doc, mention));
  // "it has signed an agreement": a company, or nobody known to act for a state.
  const nobody =
    named.length === 0 &&
    candidate.parties.some((mention) => mention.kind === 'anaphor' && mention.stands === 'it');
  if (candidate.sides && nobody) return undefined;
  const parties = distinctParties(
    candidate.sides ? withOther(named, statesTold(doc, candidate.sides), candidate.open) : named,
  );
  return {
    kind: 'treaty',
    ...factBase(doc.a, candidate, attribution, candidate.parties),
    name: candidate.name,
    parties: parties as (StateEntity | OrganizationEntity)[],
    ...(candidate.signed && { signed: candidate.signed }),
  };
}

function isContract(doc: Document, { parties }: TreatyCandidate): boolean {
  const told = parties.flatMap((mention) => partiesOf(doc, mention));
  const bound = told.filter((party) => mayFill('signatory', party));
  // "companies that broke the Norwegian-Finnish accord": two states are bound, whoever is named beside them.
  if (bound.length < told.length && bound.length < 2) return true;
  const states = told.map((party) =>
    party.kind === 'organization' && party.body === 'party' ? party.of?.code : undefined,
  );
  return told.length > 1 && states.every((code) => code !== undefined && code === states[0]);
}

/** Of the two sides whose talks or visit was just told, one or both may be left out: "under a pact with Norland". */
function withOther<P extends Party>(named: readonly P[], sides: readonly P[], open: boolean): readonly P[] {
  const own = new Set(named.map(partyKey));
  if (own.size === 0) return sides;
  return open && own.size === 1 && sides.length === 2 && sides.some((side) => own.has(partyKey(side)))
    ? [...named, ...sides]
    : named;
}

/** A movement signs for itself, an organ of a state for the state. */
const signersOf = (doc: Document, mention: Mention): (StateEntity | OrganizationEntity)[] =>
  mention.kind === 'organization' && mention.role === 'organization' && mention.organization.body !== 'organ'
    ? [mention.organization]
    : partiesOf(doc, mention).flatMap((party) => bodyOf(doc, party));

/** A person or ministry signs for their state. */
function bodyOf(doc: Document, party: Party): (StateEntity | OrganizationEntity)[] {
  switch (party.kind) {
    case 'state':
      return [party];
    case 'organization':
      return [party.of ?? party];
    case 'office':
      return [party.of.kind === 'organization' && party.of.of ? party.of.of : party.of];
    case 'person': {
      const person = personNamed(doc, party.name);
      const served = person && doc.served.ofPerson(person);
      return served ? [served] : [];
    }
  }
}

/** Joins a telling to a treaty told before where they can be one; gives nothing where they cannot. */
export function mergeTreaties(known: TreatyFact, next: TreatyFact, nominal: boolean): TreatyFact | undefined {
  const status = jointStatus(known, next, nominal);
  if (!status || !datesAgree(known.signed, next.signed)) return undefined;
  const again =
    nominal &&
    isNameless(
      next.name,
      next.parties.map(({ name }) => name),
    );
  if (!(again || sameTreaty(known.name, next.name)) || !haveOneSet(known, next)) return undefined;
  const signed = finerDate(known.signed, next.signed);
  const parties = next.parties.length > known.parties.length ? next.parties : known.parties;
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

/** "the treaty", told of before as planned, is still planned; what is suggested and then negotiated is under way. */
function jointStatus(known: TreatyFact, next: TreatyFact, nominal: boolean): Status | undefined {
  if (known.status === next.status || (nominal && next.status === 'occurred' && !next.signed))
    return known.status;
  const both = [known.status, next.status];
  return both.includes('planned') && both.includes('proposed') ? 'planned' : undefined;
}

/** The parties of one are among those of the other, as far as they are told. */
function haveOneSet(known: TreatyFact, next: TreatyFact): boolean {
  const [few, many] = [known.parties, next.parties].sort((x, y) => x.length - y.length);
  const keys = new Set((many ?? []).map(partyKey));
  return (few ?? []).every((party) => keys.has(partyKey(party)));
}
