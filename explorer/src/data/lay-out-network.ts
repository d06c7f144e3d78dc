import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import type { Network, Thing } from '../../../src/publish/explorer/api-types.ts';

export interface PlacedNode {
  readonly thing: Thing;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedNetwork {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly { readonly a: PlacedNode; readonly b: PlacedNode; readonly count: number }[];
  /** For the drawing's viewBox. */
  readonly box: string;
}

const TICKS = 320;
const MARGIN = 70;

/** Puts those who meet near each other; the same network always in the same way. */
export function layOutNetwork({ nodes, edges }: Network): PlacedNetwork {
  const placed = nodes.map(({ thing, count }) => ({
    thing,
    count,
    x: 0,
    y: 0,
    radius: 4 + 2.6 * Math.sqrt(count),
    index: 0,
  }));
  // Without a first place d3 spreads them by a rule of its own, which needs none.
  const simulated = placed.map(({ x: _, y: __, index: ___, ...node }) => node as (typeof placed)[number]);
  const byIri = new Map(simulated.map((node) => [node.thing.iri, node]));
  const links = edges.flatMap(({ a, b, count }) => {
    const [source, target] = [byIri.get(a), byIri.get(b)];
    return source && target ? [{ source, target, count }] : [];
  });
  forceSimulation(simulated)
    .force(
      'link',
      forceLink(links)
        .distance(72)
        .strength(({ count }: { count: number }) => Math.min(1, 0.25 + count / 8)),
    )
    .force('charge', forceManyBody().strength(-190).distanceMax(420))
    .force(
      'collide',
      forceCollide<(typeof placed)[number]>(({ radius }) => radius + 12),
    )
    .force('x', forceX().strength(0.055))
    .force('y', forceY().strength(0.085))
    .force('center', forceCenter())
    .stop()
    .tick(TICKS);
  const [xs, ys] = [simulated.map(({ x }) => x), simulated.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN / 2];
  const [width, height] = [Math.max(...xs) - left + MARGIN, Math.max(...ys) - top + MARGIN / 2];
  return {
    nodes: simulated,
    edges: links.map(({ source, target, count }) => ({ a: source, b: target, count })),
    box: [left, top, width, height].map((number) => number.toFixed(1)).join(' '),
  };
}
