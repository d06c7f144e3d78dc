import type { Span } from './span.ts';

/** Words of an article that name nobody, and whom they mean: "she", "the visiting minister". */
export interface Reference extends Span {
  /** As the article calls them elsewhere, never empty: `Marit Lunde`. */
  readonly names: readonly [string, ...string[]];
}
