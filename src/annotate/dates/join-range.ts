import { joinsRange } from './range-words.ts';
import type { DateScene, Reading, Tensed } from './reading.ts';

/**
 * Makes one range of two dates with "to" or the like between them that are whole each: "Monday, May 26 to Wednesday, May
 * 28". Nothing where they are no range or the second is not after the first.
 */
export function joinRange(scene: DateScene, start: Reading, end: Reading): Reading | undefined {
  if (end.first !== start.last + 1 || start.until || end.until) return undefined;
  if (start.first < scene.first || !joinsRange(scene, start.last, start.first)) return undefined;
  const past = endAfter(start.past.from, end);
  const future = endAfter(start.future.from, end);
  if (!past || !future) return undefined;
  const weak = start.weak || end.weak;
  const stated = start.stated && end.stated;
  return { ...start, last: end.last, until: { past, future }, stated, ...(weak && { weak }) };
}

const endAfter = (from: number, { past, future }: Tensed) => [past, future].find((end) => end.from > from);
