import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, nounAt, sentencePhrases, wordAt } from './walk.ts';

/**
 * Reads "Korpi, *with whom* she held talks", "Korpi, *whom* she met": the place of the clause that the relative word
 * fills, `object` or a preposition, and the noun phrases it stands for.
 */
export function frontedRelative(
  a: AnnotatedArticle,
  verb: number,
  subject: readonly number[],
): [place: string, nouns: readonly number[]] | undefined {
  const start = Math.min(verb, ...subject);
  const { first } = sentencePhrases(a, verb);
  let k = start - 1;
  while (k >= first && (kindAt(a, k) === 'adverb' || kindAt(a, k) === 'date')) k--;
  if (subject.length === 0 || kindAt(a, k) !== 'relative' || !/^(?:whom?|which)$/.test(wordAt(a, k)))
    return undefined;
  k--;
  const preposition = kindAt(a, k) === 'preposition' ? wordAt(a, k--) : undefined;
  if (kindAt(a, k) === 'comma') k--;
  return k >= first && nounAt(a, k) ? [preposition ?? 'object', [k]] : undefined;
}
