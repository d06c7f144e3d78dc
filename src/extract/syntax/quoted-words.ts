import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, quotationAt } from './walk.ts';

/** `Berg "*unequivocally*" rejected it`: the phrase before the mark that opens nothing but adverbs; `close` ends them. */
export function beforeQuotedAdverb(a: AnnotatedArticle, close: number): number | undefined {
  let k = close - 1;
  while (kindAt(a, k) === 'adverb') k--;
  return k < close - 1 && kindAt(a, k) === 'quote' ? k - 1 : undefined;
}

/** `Berg "*stressed* the need"`, `would "*immediately start* talks"`: the phrase before the mark that opens with the verb at `v`. */
export function beforeQuotedVerb(a: AnnotatedArticle, open: number, v: number): number | undefined {
  const mark = a.phrases[open]?.first ?? -1;
  const opens = a.tokens[mark]?.spaced === true && a.tokens[mark + 1]?.spaced === false;
  if (!opens) return undefined;
  for (let k = open + 1; k < v; k++) if (kindAt(a, k) !== 'adverb') return undefined;
  return /^(?:noun|adverb)$/.test(kindAt(a, open - 1) ?? '') ? open - 1 : undefined;
}

/** The phrase before the quotation that the mark at phrase `close` ends; -1 where it ends none. */
export function beforeQuotation(a: AnnotatedArticle, close: number): number {
  const quotation = quotationAt(a, close);
  if (!quotation) return -1;
  let k = close;
  while (k >= 0 && (a.tokens[a.phrases[k]?.first ?? 0]?.start ?? -1) >= quotation.start) k--;
  return k;
}
