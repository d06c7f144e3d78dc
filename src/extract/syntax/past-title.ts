import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** How many phrases the title of a debate may hold. */
const LONGEST = 14;

/** Past `a meeting *titled "Safety at Sea"* in Oslo`, `a debate *on "Safety at Sea"*`: the title that stands at phrase `p`; else `p`. */
export function pastTitle(a: AnnotatedArticle, p: number): number {
  const opens =
    /^(?:title|entitle|dub|call|name|theme)$/.test(verbAt(a, p)?.lemma ?? '') ||
    /^(?:on|about)$/.test(wordAt(a, p));
  if (!opens || kindAt(a, p + 1) !== 'quote') return p;
  const { last } = sentencePhrases(a, p);
  for (let k = p + 2; k < last && k <= p + LONGEST; k++) if (kindAt(a, k) === 'quote') return k + 1;
  return p;
}
