import type { PlacedNode } from './lay-out-network.ts';

/** A letter's width as a share of its height, over the names of persons and states. */
const LETTER = 0.56;

/**
 * The nodes whose names can be written above them without one name lying on another, those with most meetings first. `size` is
 * the height of the letters in units of the drawing.
 */
export function chooseLabels(nodes: readonly PlacedNode[], size: number): ReadonlySet<string> {
  const taken: Box[] = [];
  const chosen = new Set<string>();
  for (const node of nodes) {
    const box = boxOf(node, size);
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    chosen.add(node.thing.iri);
  }
  return chosen;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ thing, x, y, radius }: PlacedNode, size: number): Box {
  const half = (thing.label.length * size * LETTER) / 2;
  const bottom = y - radius - 4;
  return { left: x - half, right: x + half, top: bottom - size, bottom };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
