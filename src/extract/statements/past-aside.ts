import type { AnnotatedArticle } from '../../model/mention.ts';
import { headAt, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';

/** How many phrases an aside may hold. */
const ASIDE = 14;

/** "said*, hours before the end of the talks,* that", "told him*, according to an aide,* that": one past the comma that closes an aside. */
export function pastAside(a: AnnotatedArticle, comma: number, last: number): number | undefined {
  if (kindAt(a, comma) !== 'comma') return undefined;
  for (let k = comma + 1; k + 1 < last && k < comma + ASIDE; k++) {
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote') return undefined;
    if (kindAt(a, k) === 'comma' && wordAt(a, k + 1) === 'that') return k + 1;
  }
  return undefined;
}

/** "told the council *the same evening* that", "said *the next day* that": one past a time that is no date. */
export function pastTime(a: AnnotatedArticle, p: number): number | undefined {
  const noun = nounAt(a, p);
  if (!noun || !TIMES.test(headAt(a, p)) || !WHICH.test(lowerAt(a, noun.first))) return undefined;
  return /^(?:that|:|")$/.test(wordAt(a, p + 1)) ? p + 1 : undefined;
}

const TIMES = /^(?:morning|afternoon|evening|night|day|week|weekend|month|year)$/;
const WHICH = /^(?:the|that|this|earlier|later)$/;
