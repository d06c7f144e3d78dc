/** A half-open stretch of an article's untouched text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
