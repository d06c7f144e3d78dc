import type { Span } from './span.ts';

/** A date as precise as the text and the dateline allow, never more. */
export interface DateValue {
  /** `2025-07-12`, `2024-06` or `2024`. */
  readonly value: string;
  /** First and last day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  /** `stated`: the text gives it in full; `relative`: counted from the article's date ("on Saturday", "July 13"). */
  readonly basis: 'stated' | 'relative';
  /** The words that carry it, if it has words of its own. */
  readonly span?: Span;
}
