import type { Sentence, Token } from '../../model/annotation.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';

/** The mention that covers a token. */
export const mentionAt = (a: AnnotatedArticle, token: number): Mention | undefined =>
  a.mentions[a.mentionAt[token] ?? -1];

export const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

export const inQuotation = (a: AnnotatedArticle, token: number): boolean => (a.quotationAt[token] ?? -1) >= 0;

export const sentenceAt = (a: AnnotatedArticle, index: number): Sentence => a.sentences[index] as Sentence;

export const tokenAt = (a: AnnotatedArticle, index: number): Token => a.tokens[index] as Token;

const OPENING = new Set(['"', '“', '‘', "'", '«']);
const CLOSING = new Set(['"', '”', '’', "'", '»']);
export const isQuoteMark = (text: string): boolean => OPENING.has(text) || CLOSING.has(text);

/** First and last token (exclusive) that a span of characters covers. */
export function tokensOf(a: AnnotatedArticle, start: number, end: number): { first: number; last: number } {
  let low = 0;
  let high = a.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < a.tokens.length && (a.tokens[last]?.start ?? 0) < end) last++;
  return { first: low, last };
}

/** The span from one token to another (exclusive), without white space at its ends. */
export const spanOf = (a: AnnotatedArticle, first: number, last: number): { start: number; end: number } => ({
  start: a.tokens[first]?.start ?? 0,
  end: a.tokens[last - 1]?.end ?? 0,
});
