/** Indices into two lists. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/**
 * Pairs each record with at most one of the other side, the surest pairs first; of equally sure ones those that stand
 * first in the lists. `score` is 0 where two do not match.
 */
export function pairRecords<G, F>(
  gold: readonly G[],
  found: readonly F[],
  score: (gold: G, found: F) => number,
): Pair[] {
  const candidates = gold.flatMap((own, goldIndex) =>
    found.map((other, foundIndex) => ({ gold: goldIndex, found: foundIndex, score: score(own, other) })),
  );
  const goldUsed = new Set<number>();
  const foundUsed = new Set<number>();
  return candidates
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score)
    .filter((pair) => {
      if (goldUsed.has(pair.gold) || foundUsed.has(pair.found)) return false;
      goldUsed.add(pair.gold);
      foundUsed.add(pair.found);
      return true;
    });
}
