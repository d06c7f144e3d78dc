import type { Literal, NamedNode } from '@rdfjs/types';
import type { Counts } from './counts.ts';
import type { FilterHints } from './filter-hints.ts';

export interface JoinContext {
  /** Variables that have values before the first pattern. */
  readonly bound: ReadonlySet<string>;
  /** Rows before the first pattern. */
  readonly rows: number;
  readonly named: boolean;
  readonly hints: FilterHints;
  readonly counts: Counts;
  /** Throws where planning has taken too long. */
  readonly checkTime: () => void;
}

/** Terms of which a variable must be one: cheaper to look up each than to read all and filter. */
export interface Candidates {
  readonly name: string;
  readonly terms: readonly (NamedNode | Literal)[];
}
