import type { AnnotatedArticle, OfficeMention } from '../../model/mention.ts';
import { kindAt, mentionOf, nounAt, sentencePhrases, wordAt } from '../syntax/walk.ts';

/** The unnamed office that follows phrase `v`, past adverbs and dates and, where `links` names them, one linking word. */
export function officeAfter(
  a: AnnotatedArticle,
  v: number,
  links: ReadonlySet<string>,
): OfficeMention | undefined {
  const { last } = sentencePhrases(a, v);
  let linked = false;
  for (let p = v + 1; p < last; p++) {
    const kind = kindAt(a, p);
    if (kind === 'adverb' || kind === 'date' || kind === 'quote') continue;
    // "sworn *in as*": a particle, then the link.
    if (links.has(wordAt(a, p)) && (!linked || wordAt(a, p - 1) === 'in')) {
      linked = true;
      continue;
    }
    // `is the "former minister"`: the mark parts the article from its noun.
    const noun = nounAt(a, p);
    if (noun && noun.last - noun.first === 1 && a.tags[noun.first] === 'DT' && kindAt(a, p + 1) === 'quote')
      continue;
    const mention = mentionOf(a, p);
    return mention?.kind === 'office' && !mention.office.plural ? mention : undefined;
  }
  return undefined;
}
