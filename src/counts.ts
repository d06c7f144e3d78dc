/** How many there are of each: plain data, so that one thread can count and another, or a later run, sum up. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** How often each name comes, in the order in which they come first. */
export function countEach(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) increase(counts, name);
  return counts;
}

/** Adds to a count. */
export function increase(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** What comes most often first, and of equals the least name. */
export function mostFirst(counts: Iterable<readonly [string, number]>): (readonly [string, number])[] {
  return [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
}
