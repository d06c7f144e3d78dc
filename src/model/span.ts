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

/** The place of the first span that ends after an offset, of spans in order: by halves, as articles may have thousands. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offset < (spans[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
