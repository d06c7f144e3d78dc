import type { ValidationResult } from './validation-report.ts';

/** How many there are of each. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** What the shapes found in one article's graph: plain data, so that one run can find it and another, or another thread, sum it up. */
export interface Findings {
  readonly results: readonly ValidationResult[];
  /** Nodes that shapes should have looked at, by the class's IRI. */
  readonly expected: Counts;
  /** Nodes that they did look at. */
  readonly checked: Counts;
}
