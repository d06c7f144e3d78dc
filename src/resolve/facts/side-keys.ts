import type { Party } from '../../model/entity.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { partyKey } from './same-party.ts';

/** What two namings of one side share: the side itself, or the state that it acts for. */
export function sideKeys(party: Party): string[] {
  const code = stateCodeOf(party);
  return [partyKey(party), ...(code === undefined ? [] : [`of ${code}`])];
}
