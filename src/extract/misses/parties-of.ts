import type { Party } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';

/** Whoever takes part in a fact, with the state that they are or act for. */
export interface NamedParty {
  readonly name: string;
  readonly side?: string;
}

/** All who have a part in a fact, in no order that means anything. */
export function partiesOf(fact: Fact): NamedParty[] {
  switch (fact.kind) {
    case 'official':
      return [fact.person, fact.office].map(toNamed);
    case 'meeting':
      return fact.participants.map(toNamed);
    case 'visit':
      return [fact.visitor, fact.destination, ...(fact.host ? [fact.host] : [])].map(toNamed);
    case 'treaty':
      return fact.parties.map(toNamed);
    case 'statement':
      return fact.speakers.map(toNamed);
  }
}

function toNamed(party: Party): NamedParty {
  if (party.kind === 'state') return { name: party.name, side: party.code };
  if (party.kind === 'office') return { ...toNamed(party.of), name: party.title };
  const side = party.kind === 'person' ? party.of : party.of?.code;
  return { name: party.name, ...(side !== undefined && { side }) };
}
