import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, nounAt } from './walk.ts';

/** How many phrases a quoted adjective may hold. */
const LONGEST = 3;

/** The phrase after `held *"very productive"* talks`, where the quotation that opens at phrase `open` only modifies a noun. */
export function pastScareQuote(a: AnnotatedArticle, open: number): number | undefined {
  if (kindAt(a, open) !== 'quote') return undefined;
  for (let k = open + 1; k <= open + LONGEST + 1; k++) {
    if (kindAt(a, k) === 'quote') return k > open + 1 && nounAt(a, k + 1) ? k + 1 : undefined;
    if (kindAt(a, k) !== 'adverb' && kindAt(a, k) !== 'and') return undefined;
  }
  return undefined;
}

/** The quotation mark that opens the quoted adjective which `close` ends. */
export function scareQuoteBefore(a: AnnotatedArticle, close: number): number | undefined {
  for (let k = close - 2; k >= close - LONGEST - 1; k--) if (pastScareQuote(a, k) === close + 1) return k;
  return undefined;
}
