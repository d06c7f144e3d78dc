import type { Counts } from '../counts.ts';
import type { ValidationResult } from './validation-report.ts';

/** What the shapes found in one article's graph. */
export interface Findings {
  readonly results: readonly ValidationResult[];
  /** Nodes that shapes should have looked at, by the class's IRI. */
  readonly expected: Counts;
  /** Nodes that they did look at. */
  readonly checked: Counts;
}
