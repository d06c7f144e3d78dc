import type { ValidationResult } from './validation-report.ts';

/** What the shapes found in one article's graph: plain data, so that one thread can find it and another sum it up. */
export interface Findings {
  readonly results: readonly ValidationResult[];
  /** Nodes that shapes should have looked at, by the class's IRI. */
  readonly expected: ReadonlyMap<string, number>;
  /** Nodes that they did look at. */
  readonly checked: ReadonlyMap<string, number>;
}
