import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { canMeet } from '../meetings/side.ts';

/** The words that name who could take part in an event in sentence `index`, each once: no places, agencies or pronouns. */
export function actorsOf(a: AnnotatedArticle, index: number): string[] {
  const { first = 0, last = 0 } = a.sentences[index] ?? {};
  const named = new Set<string>();
  for (let t = first; t < last; ) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention && isActor(mention)) named.add(a.article.text.slice(mention.start, mention.end));
    t = Math.max(mention?.last ?? 0, t + 1);
  }
  return [...named];
}

/** Whoever can take part and is named. */
export const isActor = (mention: Mention): boolean => mention.kind !== 'anaphor' && canMeet(mention);
