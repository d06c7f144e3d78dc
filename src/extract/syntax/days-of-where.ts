import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/**
 * "flew to Riga *on Friday*, where he met X", "the summit in Riga *in July*, where they will meet", "was in Riga *on Friday*, where
 * talks were held": the days of the clause that the one around phrase `p` hangs on by "where".
 */
export function daysOfWhere(a: AnnotatedArticle, p: number): number[] {
  const { first } = sentencePhrases(a, p);
  const where = whereBefore(a, p, first);
  if (where === undefined) return [];
  const days: number[] = [];
  let told = false;
  for (let k = where - 1; k >= first; k--) {
    const kind = kindAt(a, k);
    if (kind === 'relative' || kind === 'quote' || kind === 'subordinator') break;
    if (kind === 'date' && !/^(?:since|until|till|after|before|by)$/.test(wordAt(a, k - 1))) days.push(k);
    if (verbAt(a, k)?.form === 'finite') {
      // "said on Friday that": beyond the verb stands another clause.
      if (told) break;
      told = true;
    }
  }
  return days;
}

/** The "where" that opens the clause of phrase `p`. */
function whereBefore(a: AnnotatedArticle, p: number, first: number): number | undefined {
  for (let k = p - 1; k >= first && k >= p - REACH; k--) {
    if (wordAt(a, k) === 'where') return k;
    if (/^(?:comma|quote|relative|subordinator|and)$/.test(kindAt(a, k) ?? '')) return undefined;
  }
  return undefined;
}

/** How many phrases into its clause the telling word may stand. */
const REACH = 6;
