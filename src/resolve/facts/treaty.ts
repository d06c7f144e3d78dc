import type { TreatyCandidate } from '../../model/candidate.ts';
import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, TreatyFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { datesAgree, finerDate } from './dates.ts';
import { factBase, joinEvidence } from './fact-base.ts';
import { distinctParties, partyKey } from './same-party.ts';

/** A treaty with the states and organisations that its parties act for. */
export function resolveTreaty(
  doc: Document,
  candidate: TreatyCandidate,
  attribution: readonly AttributionHop[],
): TreatyFact {
  const parties = candidate.parties
    .flatMap((mention) => partiesOf(doc, mention))
    .flatMap((party) => bodyOf(doc, party));
  return {
    kind: 'treaty',
    ...factBase(doc.a, candidate, attribution, candidate.parties),
    name: candidate.name,
    parties: distinctParties(parties) as (StateEntity | OrganizationEntity)[],
    ...(candidate.signed && { signed: candidate.signed }),
  };
}

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
      const person = [...doc.personOf.values()].find(({ name }) => name === party.name);
      const served = person && doc.served.ofPerson(person);
      return served ? [served] : [];
    }
  }
}

const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Joins a telling to a treaty told before where they can be one; gives nothing where they cannot. */
export function mergeTreaties(known: TreatyFact, next: TreatyFact): TreatyFact | undefined {
  if (!datesAgree(known.signed, next.signed) || known.status !== next.status) return undefined;
  if (words(known.name).at(-1) !== words(next.name).at(-1) && !shareHalf(known.name, next.name))
    return undefined;
  const keys = new Set(known.parties.map(partyKey));
  const compatible =
    known.parties.length === 0 ||
    next.parties.length === 0 ||
    next.parties.every((party) => keys.has(partyKey(party)));
  if (!compatible) return undefined;
  const signed = finerDate(known.signed, next.signed);
  return {
    ...known,
    name: next.name.length > known.name.length && known.parties.length === 0 ? next.name : known.name,
    parties: known.parties.length > 0 ? known.parties : next.parties,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: joinEvidence(known, next),
    ...(signed && { signed }),
  };
}

function shareHalf(a: string, b: string): boolean {
  const other = new Set(words(b));
  const own = words(a);
  return own.filter((word) => other.has(word)).length * 2 >= Math.min(own.length, other.size);
}
