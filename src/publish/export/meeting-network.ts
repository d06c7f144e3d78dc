import type { GraphStore } from '../../query/graph-store.ts';
import type { Status, Thing } from '../explorer/api-types.ts';
import type { FactIndex, IndexedFact } from '../explorer/read-index.ts';

/** As articles name them, persons alone, or the states that all of them are, serve or belong to. */
export const SIDES = ['party', 'person', 'state'] as const;
export type Side = (typeof SIDES)[number];

/** Two that met. */
export interface Encounter {
  readonly a: Thing;
  readonly b: Thing;
  /** Meetings, each once however many articles report it. */
  readonly meetings: number;
  readonly reports: number;
  /** First and last day of those that have one. */
  readonly first?: string;
  readonly last?: string;
}

/** Who met whom: those that met most often first. */
export interface MeetingNetwork {
  /** In the order of their IRIs. */
  readonly things: readonly Thing[];
  readonly encounters: readonly Encounter[];
}

export interface NetworkOptions {
  readonly by: Side;
  readonly statuses: readonly Status[];
  /** Pairs; all if not given. */
  readonly most?: number;
}

const HAPPENINGS = `SELECT ?fact ?happening { GRAPH ?conclusions { ?happening a cq:Happening ; cq:report ?fact } }
ORDER BY ?fact ?happening`;

/** What happened, by each fact that reports it; nothing where each article is left by itself. @throws the classes of QueryError */
export async function readHappenings(store: GraphStore): Promise<Map<string, string>> {
  if (!store.settled) return new Map();
  const { rows } = await store.select(HAPPENINGS, { maxRows: Number.POSITIVE_INFINITY, timeoutMs: 120_000 });
  return new Map(rows.map(({ fact, happening }) => [fact?.value ?? '', happening?.value ?? '']));
}

export function makeMeetingNetwork(
  index: FactIndex,
  happenings: ReadonlyMap<string, string>,
  { by, statuses, most = Number.POSITIVE_INFINITY }: NetworkOptions,
): MeetingNetwork {
  const pairs = new Map<string, PairDraft>();
  for (const fact of index.facts) {
    const { kind, status, iri } = fact.line;
    if (kind !== 'meeting' || !statuses.includes(status)) continue;
    const sides = [...new Map(sidesOf(fact, index, by).map((thing) => [thing.iri, thing])).values()].sort(
      byIri,
    );
    for (const [at, a] of sides.entries()) {
      for (const b of sides.slice(at + 1)) {
        const key = `${a.iri} ${b.iri}`;
        const pair = pairs.get(key) ?? { a, b, meetings: new Set(), reports: 0, days: [] };
        pairs.set(key, pair);
        pair.meetings.add(happenings.get(iri) ?? iri);
        pair.reports += 1;
        pair.days.push(...[fact.line.earliest, fact.line.latest].flatMap((day) => day ?? []));
      }
    }
  }
  const encounters = [...pairs.values()].map(toEncounter).sort(byMeetings);
  const kept = encounters.slice(0, Math.min(most, encounters.length));
  const things = new Map(kept.flatMap(({ a, b }) => [a, b]).map((thing) => [thing.iri, thing]));
  return { things: [...things.values()].sort(byIri), encounters: kept };
}

/** An office says nothing without whose it is. */
export function fullName({ kind, label, detail }: Thing): string {
  return kind === 'office' && detail !== '' ? `${label}, ${detail}` : label;
}

interface PairDraft {
  readonly a: Thing;
  readonly b: Thing;
  readonly meetings: Set<string>;
  reports: number;
  readonly days: string[];
}

function sidesOf({ line, states }: IndexedFact, { things }: FactIndex, by: Side): readonly Thing[] {
  if (by === 'state') return states.flatMap((code) => things.stateOf(code) ?? []);
  const met = line.roles.filter(({ role }) => role === 'participant').map(({ thing }) => thing);
  return by === 'person' ? met.filter(({ kind }) => kind === 'person') : met;
}

function toEncounter({ a, b, meetings, reports, days }: PairDraft): Encounter {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return { a, b, meetings: meetings.size, reports, ...(first && { first }), ...(last && { last }) };
}

function byMeetings(x: Encounter, y: Encounter): number {
  return y.meetings - x.meetings || y.reports - x.reports || byIri(x.a, y.a) || byIri(x.b, y.b);
}

function byIri(a: Thing, b: Thing): number {
  if (a.iri === b.iri) return 0;
  return a.iri < b.iri ? -1 : 1;
}
