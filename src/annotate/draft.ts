import type { DateMention, Quotation, Sentence, Token } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { asRead } from '../model/as-read.ts';
import type { TokenRange } from '../model/span.ts';
import type { Lexicon, NamedThing } from './lexicon.ts';

/** A gazetteer entry where it stands in the text. */
export interface Named extends TokenRange {
  readonly thing: NamedThing;
}

/** What the finders of mentions read: the layers below them, and the gazetteer's hits. */
export interface Draft {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  /** For each token the index of the date that covers it, or -1. */
  readonly dateAt: Int32Array;
  readonly named: readonly Named[];
  /** For each token the index of the gazetteer hit that covers it, or -1. */
  readonly namedAt: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array;
}

/** An index from tokens to the spans that cover them: the span's place in `spans`, or -1. */
export function indexByToken(
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let t = 0;
  spans.forEach((span, s) => {
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= span.start) t++;
    for (let i = t; i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++) index[i] = s;
  });
  return index;
}

/** An index from tokens to the ranges that cover them: the range's place in `ranges`, or -1. */
export function indexRanges(length: number, ranges: readonly TokenRange[]): Int32Array {
  const index = new Int32Array(length).fill(-1);
  ranges.forEach((range, r) => {
    index.fill(r, range.first, range.last);
  });
  return index;
}

/** The words of the article between two tokens. */
export function wording(
  draft: { article: Article; tokens: readonly Token[] },
  first: number,
  last: number,
): string {
  const from = draft.tokens[first];
  const to = draft.tokens[last - 1];
  return from && to ? asRead(draft.article, { start: from.start, end: to.end }) : '';
}

/** Begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = token.text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(token.text);
}

/** Written in capitals throughout, two letters or more: "KCNA", "MOTEGI". */
export const isAllCapitals = (token: Token): boolean => /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(token.text);

/** A possessive mark on its own: 's, ’s or the bare mark after a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && (token.lower === "'s" || token.lower === "'");
