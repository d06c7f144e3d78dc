import type { Thing, WorldMap } from './api-types.ts';
import { countThings } from './count-things.ts';
import type { FactIndex, IndexedFact } from './read-index.ts';

/** Where meetings and visits took place, and from which state visitors came. */
export function makeMap({ things }: FactIndex, facts: readonly IndexedFact[]): WorldMap {
  const statesOf = (iri: string): Thing[] =>
    things.statesOf(iri).flatMap((code) => things.stateOf(code) ?? []);
  const inRole = ({ line }: IndexedFact, role: string): Thing[] =>
    line.roles.filter((each) => each.role === role).flatMap(({ thing }) => statesOf(thing.iri));
  const meetings = facts.filter(({ line }) => line.kind === 'meeting');
  const visits = facts.filter(({ line }) => line.kind === 'visit');
  const met = countThings(meetings.flatMap((fact) => inRole(fact, 'place')));
  const visited = countThings(visits.flatMap((fact) => inRole(fact, 'destination')));
  const countIn = (counted: typeof met, iri: string): number =>
    counted.find(({ thing }) => thing.iri === iri)?.count ?? 0;
  const all = new Map([...met, ...visited].map(({ thing }) => [thing.iri, thing]));
  const journeys = visits.flatMap((fact) =>
    inRole(fact, 'visitor').flatMap((from) =>
      inRole(fact, 'destination').flatMap((to) => (from.iri === to.iri ? [] : [[from, to] as const])),
    ),
  );
  return {
    states: [...all.values()]
      .map((thing) => {
        const [meetingCount, visitCount] = [countIn(met, thing.iri), countIn(visited, thing.iri)];
        return { thing, count: meetingCount + visitCount, meetings: meetingCount, visits: visitCount };
      })
      .sort((a, b) => b.count - a.count || (a.thing.label < b.thing.label ? -1 : 1)),
    arcs: countDirected(journeys),
  };
}

function countDirected(journeys: readonly (readonly [from: Thing, to: Thing])[]): WorldMap['arcs'] {
  const counts = new Map<string, { from: Thing; to: Thing; count: number }>();
  for (const [from, to] of journeys) {
    const known = counts.get(`${from.iri} ${to.iri}`) ?? { from, to, count: 0 };
    known.count += 1;
    counts.set(`${from.iri} ${to.iri}`, known);
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.from.iri + a.to.iri < b.from.iri + b.to.iri ? -1 : 1),
  );
}
