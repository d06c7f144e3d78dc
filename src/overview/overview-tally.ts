import { type Counts, increase, mostFirst } from '../counts.ts';
import type { ToldFacts } from './told-facts.ts';

type Sums = Map<string, number>;

/** What is summed up, each by itself. */
export const COUNTED = ['kinds', 'months', 'pairs', 'persons', 'sources', 'rules', 'tenths'] as const;

/** What the articles of a build tell, summed up for its overview: the same in whatever order they come. */
export class OverviewTally {
  readonly kinds: Sums = new Map();
  readonly months: Sums = new Map();
  readonly pairs: Sums = new Map();
  readonly persons: Sums = new Map();
  readonly sources: Sums = new Map();
  readonly rules: Sums = new Map();
  readonly tenths: Sums = new Map();
  readonly #states: Map<string, string> = new Map();

  add(told: ToldFacts): void {
    for (const what of COUNTED) for (const [name, count] of told[what]) increase(this[what], name, count);
    for (const [code, name] of told.states) this.#states.set(code, name);
  }

  /** The name of a state by its code; any other side is its own name. */
  nameOf(side: string): string {
    return this.#states.get(side) ?? side;
  }
}

/** So many names that come most often. */
export function listMost(sums: ReadonlyMap<string, number>, most: number): Counts {
  return mostFirst(sums).slice(0, most);
}
