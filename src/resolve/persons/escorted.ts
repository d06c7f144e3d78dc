import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { lastBefore } from '../in-order.ts';
import { firstPerson, lowerAt, mentionAt, type ServedOf } from './beside.ts';
import { listStart } from './whose/visited-states.ts';

/** "Lee said so. The politician, accompanied by Foreign Minister Roe, …": whoever the sentence before is about. */
function personBefore(a: AnnotatedArticle, first: number): PersonMention | undefined {
  const before = a.sentences[(a.sentenceAt[first] ?? 0) - 1];
  return before && firstPerson(a, before.last - 1);
}

/** "Lee, accompanied by Foreign Minister Roe *and Trade Minister Chan*" */
export function escorted(a: AnnotatedArticle, office: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const first = listStart(a, office.first);
  const by =
    lowerAt(a, first - 1) === 'by' && /^(?:accompanied|flanked|escorted|joined)$/.test(lowerAt(a, first - 2));
  if (!by) return undefined;
  const near = mentionAt(a, lowerAt(a, first - 3) === ',' ? first - 4 : first - 3);
  const leader = near?.kind === 'person' ? near : firstPerson(a, first);
  if (leader) return servedOf(leader);
  const told = lastBefore(a.mentions, a.tokens[first]?.start ?? 0);
  // "The Norlandic minister was accompanied by Roe": he of this sentence.
  const other = told?.kind === 'office' && told.sentence === a.sentenceAt[first] ? told.office : undefined;
  if (other?.served) return other.served;
  const before = personBefore(a, first);
  return before && servedOf(before);
}
