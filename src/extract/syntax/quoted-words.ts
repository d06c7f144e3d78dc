import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, quotationAt } from './walk.ts';

/** `Berg "*unequivocally*" rejected it`: the phrase before the mark that opens nothing but adverbs; `close` ends them. */
export function beforeQuotedAdverb(a: AnnotatedArticle, close: number): number | undefined {
  let k = close - 1;
  while (kindAt(a, k) === 'adverb') k--;
  return k < close - 1 && kindAt(a, k) === 'quote' ? k - 1 : undefined;
}

/** The phrase before the quotation that the mark at phrase `close` ends; -1 where it ends none. */
export function beforeQuotation(a: AnnotatedArticle, close: number): number {
  const quotation = quotationAt(a, close);
  if (!quotation) return -1;
  let k = close;
  while (k >= 0 && (a.tokens[a.phrases[k]?.first ?? 0]?.start ?? -1) >= quotation.start) k--;
  return k;
}
