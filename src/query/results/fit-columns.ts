/** A column narrower than this shows nothing of use. */
const NARROW = 4;

/**
 * Widths for columns that need those given, so that all fit a line of `width`: the widest give way first. Where not even
 * narrow ones fit, the last columns are left out.
 */
export function fitColumns(needed: readonly number[], width: number, gap: number): number[] {
  const least = needed.map((size) => Math.min(size, NARROW));
  let count = needed.length;
  while (count > 1 && lineOf(least.slice(0, count), gap) > width) count -= 1;
  const kept = needed.slice(0, count);
  const room = Math.max(count, width - gap * (count - 1));
  const cap = findCap(kept, room);
  return kept.map((size) => Math.max(1, Math.min(size, cap)));
}

function lineOf(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, size) => sum + size, gap * (widths.length - 1));
}

/** The greatest width that, as an upper bound of each, lets them all fit. */
function findCap(needed: readonly number[], room: number): number {
  let left = room;
  const sizes = [...needed].sort((a, b) => a - b);
  for (const [i, size] of sizes.entries()) {
    const share = Math.floor(left / (sizes.length - i));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
