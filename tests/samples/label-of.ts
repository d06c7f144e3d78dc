import type { Party } from '../../src/model/entity.ts';

/** A party in a word: a state by its code, an office by its title, others by name. */
export function labelOf(party: Party): string {
  switch (party.kind) {
    case 'state':
      return party.code;
    case 'office':
      return party.title;
    default:
      return party.name;
  }
}
