import type { StateEntity } from '../model/entity.ts';
import type { OrganizationMention } from '../model/mention.ts';
import type { Document } from './document.ts';
import { officesTold } from './offices-told.ts';

/** How many mentions back a minister may stand whose ministry is meant. */
const REACH = 40;

/**
 * "Norwegian *Foreign Minister* Ida Berg left on Monday, *the ministry* said": the ministry of the minister named last before
 * it who may serve that state, by its name: "Foreign Ministry".
 */
export function ministryOfMinister(
  { a }: Document,
  mention: OrganizationMention,
  state: StateEntity,
): string | undefined {
  if (!/^ministry$/i.test(mention.organization.name)) return undefined;
  const at = a.mentions.indexOf(mention);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    for (const { title, head, served } of officesTold(a.mentions[i])) {
      if (head !== 'minister' || /\b(?:prime|first|deputy|vice|former|state)\b/i.test(title)) continue;
      if (served?.kind === 'state' && served.code !== state.code) continue;
      const name = title.replace(/\bminister\b/i, (word) => (/^M/.test(word) ? 'Ministry' : 'ministry'));
      if (/^\S+(?: and \S+)? ministry$|^ministry (?:of|for) /i.test(name)) return name;
    }
  }
  return undefined;
}
