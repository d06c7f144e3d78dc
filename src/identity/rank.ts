import { countEach, mostFirst } from '../counts.ts';

/** Values, the most frequent first, and of equals the least. */
export function rank(values: readonly string[]): string[] {
  return mostFirst(countEach(values)).map(([value]) => value);
}

/** Of equally frequent values the longest. */
export function mostOften(values: readonly string[]): string | undefined {
  const counts = [...countEach(values)];
  return counts.sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];
}
