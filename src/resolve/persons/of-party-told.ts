import type { AnnotatedArticle, Mention, OfficePhrase, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { lowerAt } from './beside.ts';

/** How many mentions back the party may be told of. */
const REACH = 20;

/** "the leader of Norland's Reform Party … *the party's* spokesman, Bo Roe", "*party* spokesman Bo Roe": of the land of the party told of last. */
export function ofPartyTold(a: AnnotatedArticle, { first, title }: OfficePhrase): Served | undefined {
  const owned = /^['’]s?$/.test(lowerAt(a, first - 1)) && lowerAt(a, first - 2) === 'party';
  if (!owned && !/^party\s/.test(title)) return undefined;
  const before = countBefore(a.mentions, a.tokens[first]?.start ?? 0);
  for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
    const mention = a.mentions[i];
    const party = mention && partyIn(mention);
    if (party) return party;
  }
  return undefined;
}

function partyIn(mention: Mention): Served | undefined {
  if (mention.kind === 'organization')
    return /\bParty\b/.test(mention.organization.name) ? mention.organization.of : undefined;
  const offices =
    mention.kind === 'person' ? mention.offices : mention.kind === 'office' ? [mention.office] : [];
  return offices.find(({ title, served }) => served?.kind === 'state' && /\bParty\b/.test(title))?.served;
}
