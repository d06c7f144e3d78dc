/** What stands in the text at an offset. */
interface Placed {
  readonly start: number;
}

/** How many of some items, in order of the text, begin before an offset. */
export function countBefore(items: readonly Placed[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some items, in order of the text, that begins before an offset. */
export const lastBefore = <T extends Placed>(items: readonly T[], offset: number): T | undefined =>
  items[countBefore(items, offset) - 1];
