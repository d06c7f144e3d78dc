import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, verbAt, wordAt } from './walk.ts';

/**
 * The verb that goes on with the clause before phrase `p`, by index: "met the king *and left*", "…, *but* soon *left*", "and on Monday *left*",
 * "met the king *as well as toured* the port".
 */
export function joinedVerb(a: AnnotatedArticle, p: number): number | undefined {
  let k = kindAt(a, p) === 'and' ? p + 1 : isAsWellAs(a, p) ? p + 3 : -1;
  if (k < 0) return undefined;
  while (kindAt(a, k) === 'adverb' || kindAt(a, k) === 'date' || opensDate(a, k)) k++;
  return verbAt(a, k)?.form === 'finite' ? k : undefined;
}

/** "and *on Monday* left" */
const opensDate = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'preposition' && kindAt(a, p + 1) === 'date';

export const isAsWellAs = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'as' && wordAt(a, p + 1) === 'well' && wordAt(a, p + 2) === 'as';
