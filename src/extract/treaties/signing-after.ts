import type { AnnotatedArticle } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Verbs whose date is that of the signing. */
export const SIGNS: RegExp =
  /^(?:sign|ink|initial|conclude|reach|seal|adopt|issue|strike|clinch|exchange|make|agree|release|broker|declare|announce)$/;

/** Reads "the agreement, *signed* in Oslo on Monday", "the accords *reached* by A and B": the participle by which a noun is told signed. */
export function signingAfter(a: AnnotatedArticle, n: number): number | undefined {
  const { last } = sentencePhrases(a, n);
  for (let p = readComplements(a, n).last; p < last && p < n + 14; p++) {
    const kind = kindAt(a, p);
    if (kind === 'comma' || kind === 'relative' || kind === 'mark') continue;
    if (kind === 'noun' && kindAt(a, p - 1) === 'relative') return signedByThem(a, p)?.verb;
    const verb = verbAt(a, p);
    if (!verb || !SIGNS.test(verb.lemma)) return undefined;
    // A past form after a comma, or after a noun that another word governs, has no subject of its own.
    const bare =
      verb.form === 'finite' && verb.first === verb.main && /ed$|made$|struck$/.test(lowerAt(a, verb.main));
    const governed = kindAt(a, n - 1) === 'preposition' || verbAt(a, n - 1) !== undefined;
    const byWhom = wordAt(a, p + 1) === 'by';
    return verb.passive || (bare && (kindAt(a, p - 1) === 'comma' || governed || byWhom)) ? p : undefined;
  }
  return undefined;
}

/** "the treaty that *A and B signed*": who did, where the relative clause that begins at phrase `p` has its own subject. */
export function signedByThem(
  a: AnnotatedArticle,
  p: number,
): { readonly verb: number; readonly nouns: readonly number[] } | undefined {
  if (kindAt(a, p - 1) !== 'relative') return undefined;
  const { nouns, next } = readList(a, p, sentencePhrases(a, p).last);
  const verb = verbAt(a, next);
  return verb && verb.form !== 'gerund' && SIGNS.test(verb.lemma) ? { verb: next, nouns } : undefined;
}
