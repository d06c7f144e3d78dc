import type { Span } from './span.ts';

/** The opening of a wire story: "PYONGYANG, July 13 (Xinhua) --". The span covers all of it. */
export interface Dateline extends Span {
  /** The place as written ("PYONGYANG", "CRAWFORD, Texas"). */
  readonly place?: string;
  /** ISO date; the year comes from the article's date where the dateline has none. */
  readonly date?: string;
  /** The agency as written ("Xinhua", "TASS"), if the dateline names one. */
  readonly agency?: string;
  /** Where the agency's name stands: the evidence for the last hop of every attribution. */
  readonly agencySpan?: Span;
}

/** One news article as read. `text` is never changed: every offset in the program refers to it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /**
   * The text as it is read, of the same length, where that differs: line ends that only a line's width made are spaces,
   * and marks of Markdown are U+0000.
   */
  readonly reading?: string;
  /** Where it was read, for messages: a file, with `:line` for JSONL. */
  readonly source: string;
  readonly title?: string;
  /** ISO 8601 date (`YYYY-MM-DD`) of publication: from the metadata, the ` date …` stamp or the dateline. */
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47 tag; `en` where the input says nothing. */
  readonly language: string;
  readonly dateline?: Dateline;
  /** Offset of the first character of the story itself, after stamp and dateline. */
  readonly bodyStart: number;
}
