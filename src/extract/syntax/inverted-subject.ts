import type { AnnotatedArticle } from '../../model/mention.ts';
import { readList } from './read-list.ts';
import { kindAt, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** "*Joining* her on the call were *X and Y*", "Among those *attending* the summit was *X*": who does what the gerund at phrase `v` says. */
export function invertedSubject(
  a: AnnotatedArticle,
  v: number,
): { readonly nouns: readonly number[]; readonly shared: true } | undefined {
  const { first, last } = sentencePhrases(a, v);
  const among = v - 1 > first && wordAt(a, first) === 'among' && nounAt(a, v - 1) !== undefined;
  // "*Also* attending the summit was X"
  const start = kindAt(a, first) === 'adverb' ? first + 1 : first;
  if (v !== start && !among) return undefined;
  for (let k = v + 1; k < last; k++) {
    if (kindAt(a, k) === 'comma') return undefined;
    const verb = verbAt(a, k);
    if (!verb) continue;
    return verb.form === 'finite' && verb.lemma === 'be' && nounAt(a, k + 1)
      ? { nouns: readList(a, k + 1, last).nouns, shared: true }
      : undefined;
  }
  return undefined;
}
