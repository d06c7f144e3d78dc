import { type Counts, increase, mostFirst } from '../counts.ts';
import type { ToldFacts } from './told-facts.ts';

type Sums = Map<string, number>;

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
    addTo(this.kinds, told.kinds);
    addTo(this.months, told.months);
    addTo(this.pairs, told.pairs);
    addTo(this.persons, told.persons);
    addTo(this.sources, told.sources);
    addTo(this.rules, told.rules);
    addTo(this.tenths, told.tenths);
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

function addTo(sums: Sums, counts: Counts): void {
  for (const [name, count] of counts) increase(sums, name, count);
}
