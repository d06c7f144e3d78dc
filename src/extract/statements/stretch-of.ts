import type { Span } from '../../model/span.ts';

/** From the first word of what was said to the last. */
export const stretchOf = (spans: readonly [Span, ...Span[]]): Span => ({
  start: spans[0].start,
  end: spans.at(-1)?.end ?? spans[0].end,
});
