import type { DateValue } from './date-value.ts';
import type { Span } from './span.ts';

/** A word, number or punctuation mark. Never holds white space; an abbreviation keeps its stop ("U.S.", "Nov."). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** White space stands before it (false for a comma, a possessive 's, the second half of a split). */
  readonly spaced: boolean;
}

/** A sentence; `first` (inclusive) and `last` (exclusive) index the article's tokens. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A stretch in quotation marks within one paragraph. The span holds the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** From the first word to the last of a quotation that goes on through paragraphs, each of which opens it anew; else `inner`. */
  readonly whole: Span;
  readonly words: number;
  /** False where the closing mark is missing and the paragraph's end stands in for it. */
  readonly closed: boolean;
}

/** A date expression. What it means may depend on the tense of the verb that governs it. */
export interface DateMention extends Span {
  /** Read under a verb in the past, or with no verb. */
  readonly past: DateValue;
  /** Read under a verb of the future; the same value where tense makes no difference. */
  readonly future: DateValue;
  /** Last day of a range ("May 25-27", "from Monday to Wednesday"), under either reading. */
  readonly until?: { readonly past: DateValue; readonly future: DateValue };
  /** Words that only order events within the story ("earlier", "last week's"): a weak claim to a date. */
  readonly weak?: boolean;
}
