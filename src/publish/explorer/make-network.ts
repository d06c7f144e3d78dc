import type { Network, Thing } from './api-types.ts';
import { countPairs } from './count-things.ts';
import type { FactIndex, IndexedFact } from './read-index.ts';

/** Pairs that a drawing can hold. */
const MOST = 150;

/** Who met whom, by persons or by their states; the pairs that met most often. */
export function makeNetwork(
  index: FactIndex,
  meetings: readonly IndexedFact[],
  by: 'person' | 'state',
): Network {
  const sidesOf = ({ line, states }: IndexedFact): readonly Thing[] => {
    if (by === 'state') return states.flatMap((code) => index.things.stateOf(code) ?? []);
    return line.roles
      .filter(({ role, thing }) => role === 'participant' && thing.kind === 'person')
      .map(({ thing }) => thing);
  };
  const pairs = countPairs(meetings.map(sidesOf));
  const kept = pairs.slice(0, MOST);
  const degrees = new Map<string, { thing: Thing; count: number }>();
  for (const { a, b, count } of kept) {
    for (const thing of [a, b]) {
      const known = degrees.get(thing.iri) ?? { thing, count: 0 };
      known.count += count;
      degrees.set(thing.iri, known);
    }
  }
  return {
    nodes: [...degrees.values()].sort((a, b) => b.count - a.count || (a.thing.iri < b.thing.iri ? -1 : 1)),
    edges: kept.map(({ a, b, count }) => ({ a: a.iri, b: b.iri, count })),
    pairs: pairs.length,
  };
}
