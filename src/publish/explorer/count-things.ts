import type { Counted, PairCount, Thing } from './api-types.ts';

/** Things by how often they come, the most often first, then by name. */
export function countThings(things: Iterable<Thing>, most: number = Number.POSITIVE_INFINITY): Counted[] {
  const counts = new Map<string, { thing: Thing; count: number }>();
  for (const thing of things) {
    const counted = counts.get(thing.iri);
    if (counted) counted.count += 1;
    else counts.set(thing.iri, { thing, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareLabels(a.thing, b.thing))
    .slice(0, Math.min(most, counts.size));
}

/** Pairs of things that come together, each group's things taken once. */
export function countPairs(groups: Iterable<readonly Thing[]>): PairCount[] {
  const counts = new Map<string, { a: Thing; b: Thing; count: number }>();
  for (const group of groups) {
    const things = [...new Map(group.map((thing) => [thing.iri, thing])).values()].sort(compareLabels);
    for (const [i, a] of things.entries()) {
      for (const b of things.slice(i + 1)) {
        const key = `${a.iri} ${b.iri}`;
        const counted = counts.get(key);
        if (counted) counted.count += 1;
        else counts.set(key, { a, b, count: 1 });
      }
    }
  }
  return [...counts.values()].sort(
    (x, y) => y.count - x.count || compareLabels(x.a, y.a) || compareLabels(x.b, y.b),
  );
}

function compareLabels(a: Thing, b: Thing): number {
  if (a.label === b.label) return a.iri < b.iri ? -1 : 1;
  return a.label < b.label ? -1 : 1;
}
