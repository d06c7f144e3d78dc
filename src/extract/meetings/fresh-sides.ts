import type { Sides } from './read-sides.ts';
import type { Side } from './side.ts';

/** Those who are not among the sides yet. */
export function freshSides({ hosts, guests }: Sides, sides: readonly Side[]): Side[] {
  const known = new Set([...hosts, ...guests].map(({ mention }) => mention));
  return sides.filter(({ mention }) => !known.has(mention));
}
