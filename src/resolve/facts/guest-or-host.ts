import type { Party } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { otherSide } from '../anaphora/other-side.ts';
import type { Document } from '../document.ts';
import { lowerAt } from '../persons/beside.ts';
import { stateCodeOf } from '../state-code-of.ts';

const OWN = /^(?:his|her|their|its)$/;
const ONE = /^(?:guest|host|visitor|interlocutor|opposite number)$/;
const MANY = /^(?:hosts|guests|visitors)$/;

/**
 * "told *his guest* that", "urged *her hosts* to": the one on the other side of whoever speaks, and for several their state.
 */
export function guestOrHost(doc: Document, mention: Mention, speakers: readonly Party[]): Party | undefined {
  if (mention.kind !== 'organization') return undefined;
  const own = OWN.test(lowerAt(doc.a, mention.first)) ? mention.first : mention.first - 1;
  if (!OWN.test(lowerAt(doc.a, own))) return undefined;
  const noun = doc.a.tokens
    .slice(own + 1, mention.last)
    .map(({ lower }) => lower)
    .join(' ');
  if (!ONE.test(noun) && !MANY.test(noun)) return undefined;
  const other = otherSide(doc, mention, speakers);
  const code = other && stateCodeOf(other);
  return ONE.test(noun) || code === undefined ? other : doc.states.ofCode(code);
}
