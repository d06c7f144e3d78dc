import type { Party } from '../model/entity.ts';

/** The state a party belongs to or is. */
export function stateCodeOf(party: Party): string | undefined {
  switch (party.kind) {
    case 'state':
      return party.code;
    case 'person':
      return party.of;
    case 'organization':
      return party.of?.code;
    case 'office':
      return party.of.kind === 'state' ? party.of.code : party.of.of?.code;
  }
}
