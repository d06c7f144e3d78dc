import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { lastBefore } from '../in-order.ts';
import { firstPerson, lowerAt, mentionAt, type ServedOf } from './beside.ts';

/** "Lee said so. The politician, accompanied by Foreign Minister Roe, …": whoever the sentence before is about. */
function personBefore(a: AnnotatedArticle, first: number): PersonMention | undefined {
  const before = a.sentences[(a.sentenceAt[first] ?? 0) - 1];
  return before && firstPerson(a, before.last - 1);
}

/** "Lee, accompanied by Foreign Minister Roe" */
export function escorted(
  a: AnnotatedArticle,
  { first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  const by =
    lowerAt(a, first - 1) === 'by' && /^(?:accompanied|flanked|escorted|joined)$/.test(lowerAt(a, first - 2));
  if (!by) return undefined;
  const near = mentionAt(a, lowerAt(a, first - 3) === ',' ? first - 4 : first - 3);
  const leader = near?.kind === 'person' ? near : firstPerson(a, first);
  if (leader) return servedOf(leader);
  const office = lastBefore(a.mentions, a.tokens[first]?.start ?? 0);
  // "The Norlandic minister was accompanied by Roe": he of this sentence.
  if (office?.kind === 'office' && office.sentence === a.sentenceAt[first]) return office.office.served;
  const before = personBefore(a, first);
  return before && servedOf(before);
}
