import { FACT_KINDS, type FactKind, STATUSES, type Status, type Summary } from './api-types.ts';
import { countPairs, countThings } from './count-things.ts';
import { dayOf, type FactIndex, type IndexedFact } from './read-index.ts';

/** What stands on the first page. */
export function summarise(index: FactIndex, quads: number): Summary {
  const { facts, articles, things } = index;
  const happened = facts.filter(({ line }) => line.kind !== 'official');
  const days = [...articles.values()].flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const events = facts.filter(
    ({ line }) => line.earliest !== undefined && (line.kind === 'meeting' || line.kind === 'visit'),
  );
  const met = facts.filter(({ line }) => line.kind === 'meeting' && line.status === 'occurred');
  const parties = happened.flatMap(({ line }) => line.roles.map(({ thing }) => thing));
  const statesOf = ({ states }: IndexedFact) => states.flatMap((code) => things.stateOf(code) ?? []);
  return {
    articles: articles.size,
    quads,
    kinds: countKinds(facts),
    statuses: countStatuses(facts),
    ...(first && { first }),
    ...(last && { last }),
    pairs: countPairs(met.map(statesOf)).slice(0, 10),
    persons: countThings(
      parties.filter(({ kind }) => kind === 'person'),
      8,
    ),
    states: countThings(happened.flatMap(statesOf), 8),
    agencies: countThings(
      facts
        .flatMap(({ line }) => line.chain.map(({ source }) => source))
        .filter(({ kind }) => kind === 'organization'),
      8,
    ),
    latest: events
      .filter(({ line }) => dayOf(line) <= (last ?? '9'))
      .slice(0, 8)
      .map(({ line }) => line),
  };
}

export function countKinds(facts: readonly IndexedFact[]): Record<FactKind, number> {
  const count = (kind: FactKind): number => facts.filter(({ line }) => line.kind === kind).length;
  return Object.fromEntries(FACT_KINDS.map((kind) => [kind, count(kind)])) as Record<FactKind, number>;
}

function countStatuses(facts: readonly IndexedFact[]): Record<Status, number> {
  const count = (status: Status): number => facts.filter(({ line }) => line.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>;
}
