import type { AnnotatedArticle } from '../../model/mention.ts';
import { wordAt } from './walk.ts';

/** Phrases that may stand in brackets for them to be an aside on the noun before: "Lee (Norland)", "Lee (D-Ohio)". */
const LONGEST = 6;

/** The phrase before the brackets that phrase `close` closes, or `close` where it closes none. */
export function beforeBrackets(a: AnnotatedArticle, close: number, first: number): number {
  if (wordAt(a, close) !== ')') return close;
  for (let k = close - 1; k > first && k > close - LONGEST; k--) if (wordAt(a, k) === '(') return k - 1;
  return close;
}

/** The phrase after the brackets that phrase `open` opens, or `open` where it opens none. */
export function pastBrackets(a: AnnotatedArticle, open: number, limit: number): number {
  if (wordAt(a, open) !== '(') return open;
  for (let k = open + 1; k < limit && k < open + LONGEST; k++) if (wordAt(a, k) === ')') return k + 1;
  return open;
}
