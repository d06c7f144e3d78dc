import type { Side } from './report.ts';

/** How the sides of two reports go together. */
export interface SideMatch {
  /** Sides of the smaller report that the other has. */
  readonly matched: number;
  /** Those that are the very same, and among them persons. */
  readonly same: number;
  readonly persons: number;
}

/**
 * The sides of one report within those of the other: each the same, or a state, ministry or office that stands for one. Nothing
 * where the smaller has a side that the larger lacks, as another person of the same state.
 */
export function matchSides(a: readonly Side[], b: readonly Side[]): SideMatch | undefined {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const free = new Set(large);
  let [same, persons] = [0, 0];
  const rest: Side[] = [];
  for (const side of small) {
    const twin = large.find((other) => other.party === side.party);
    if (!twin) rest.push(side);
    else {
      free.delete(twin);
      same++;
      if (side.named) persons++;
    }
  }
  for (const side of rest) {
    const stand = [...free].find((other) => other.body === side.body && !(other.named && side.named));
    if (!stand) return undefined;
    free.delete(stand);
  }
  return { matched: small.length, same, persons };
}
