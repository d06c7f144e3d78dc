import type { Party } from '../../model/entity.ts';
import { stateCodeOf } from '../state-code-of.ts';

/** What tells two parties apart within one article. */
export function partyKey(party: Party): string {
  switch (party.kind) {
    case 'state':
      return party.code;
    case 'office':
      return `${party.title.toLowerCase()} of ${party.of.kind === 'state' ? party.of.code : party.of.name}`;
    default:
      return `${party.kind} ${party.name.toLowerCase()}`;
  }
}

/** Each party once, in order. */
export function distinctParties(parties: readonly Party[]): Party[] {
  const distinct = new Map<string, Party>();
  for (const party of parties) if (!distinct.has(partyKey(party))) distinct.set(partyKey(party), party);
  return [...distinct.values()];
}

/** One side of an event told twice: the same party, or a person and the state, body or office they act for. */
export function sameSide(a: Party, b: Party): boolean {
  if (partyKey(a) === partyKey(b)) return true;
  if (a.kind === 'person' && b.kind === 'person') return false;
  const [x, y] = [stateCodeOf(a), stateCodeOf(b)];
  return x !== undefined && x === y;
}

/** The more telling of two namings of one side: a person, an office, a body, a state. */
export function finerParty(a: Party, b: Party): Party {
  const rank = { person: 0, office: 1, organization: 2, state: 3 } as const;
  return rank[b.kind] < rank[a.kind] ? b : a;
}
