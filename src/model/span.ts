/** A half-open stretch of an article's untouched text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of tokens: `first` inclusive, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
