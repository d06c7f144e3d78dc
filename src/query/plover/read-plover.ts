import { groupBy } from '../../group-by.ts';
import { localName } from '../../rdf/local-name.ts';
import type { GraphStore } from '../graph-store.ts';
import type { Row } from '../selection.ts';
import { PLOVER_COLUMNS, type PloverColumn } from './plover-columns.ts';
import { type PloverEvent, writePloverEvent } from './plover-event.ts';
import { type PloverParty, readParty } from './plover-party.ts';
import { type PloverCodes, readPloverCodes } from './read-plover-codes.ts';

/** One event of one actor, as its columns have it. */
export interface PloverRecord {
  readonly type: 'plover';
  readonly article: string;
  readonly [column: string]: string;
}

const REPORTS = `SELECT ?fact ?happening ?main {
  GRAPH ?conclusions { ?happening cq:report ?fact . OPTIONAL { ?happening cq:mainReport ?main } }
} ORDER BY ?fact ?happening`;

/** Reads all events in one go. */
export interface PloverOptions {
  readonly query: string;
  readonly maxRows: number;
  readonly timeoutMs: number;
}

/**
 * The events of a graph by the types of PLOVER, one row an actor: each side of what is mutual acts once, with the others as
 * recipients. What several articles report is one event, told by the report that tells most; what is denied is none.
 */
export async function readPlover(
  store: GraphStore,
  { query, ...limits }: PloverOptions,
): Promise<readonly PloverRecord[]> {
  const { rows } = await store.select(query, limits);
  const reports = store.settled ? (await store.select(REPORTS, limits)).rows : [];
  const happenings = new Map(reports.map((row) => [row.fact?.value ?? '', row]));
  const codes = readPloverCodes();
  return [...groupBy(rows, ({ iri }) => iri?.value ?? '')].flatMap(([iri, own]) => {
    const report = happenings.get(iri);
    const beside = report?.main !== undefined && report.main.value !== iri;
    return beside ? [] : readEvents(report?.happening?.value ?? iri, own, codes);
  });
}

function readEvents(id: string, rows: readonly Row[], codes: PloverCodes): readonly PloverRecord[] {
  const [row] = rows;
  const type = row && typeOf(row, codes);
  if (!row || type === undefined) return [];
  const parties = [...groupBy(rows, (one) => `${one.role?.value} ${one.party?.value}`).values()].flatMap(
    readParty,
  );
  const event: PloverEvent = {
    id,
    type,
    quad: codes.quadOf(type) ?? '',
    kind: localName(row.class?.value ?? ''),
    ...(row.meetingKind && { meetingKind: localName(row.meetingKind.value) }),
    day: (row.earliest?.value ?? row.published?.value ?? '').slice(0, 10),
    place: row.place?.value ?? '',
    placeCode: row.placeCode?.value ?? '',
    source: row.source?.value ?? '',
    published: (row.published?.value ?? '').slice(0, 10),
    language: row.language?.value ?? '',
  };
  return pairs(parties).map(
    ([actors, recipients]): PloverRecord => ({
      type: 'plover',
      article: row.article?.value ?? '',
      ...inOrder(writePloverEvent(event, actors, recipients)),
    }),
  );
}

/** What is to come is agreed to; what is said is what is done by saying so; what is denied is no event. */
function typeOf({ class: kind, status, speechAct }: Row, { codeOf }: PloverCodes): string | undefined {
  if (!kind || !status || localName(status.value) === 'denied') return undefined;
  if (speechAct) return codeOf(speechAct.value);
  return codeOf(status.value) ?? codeOf(kind.value);
}

type Dyad = readonly [actors: readonly PloverParty[], recipients: readonly PloverParty[]];

/** Who acts on whom: speakers on those spoken to, a visitor and a host on each other, each side on all others. */
function pairs(parties: readonly PloverParty[]): readonly Dyad[] {
  const of = (...roles: readonly string[]): readonly PloverParty[] =>
    parties.filter(({ role }) => roles.includes(role));
  const speakers = of('speaker');
  if (speakers.length > 0) return [[speakers, of('addressee')]];
  const [visitors, hosts] = [of('visitor'), of('host').length > 0 ? of('host') : of('destination')];
  if (visitors.length > 0) {
    return hosts.length > 0
      ? [
          [visitors, hosts],
          [hosts, visitors],
        ]
      : [[visitors, []]];
  }
  const sides = of('participant', 'party');
  return sides.map((side) => [[side], sides.filter((other) => other !== side)]);
}

function inOrder(cells: Readonly<Partial<Record<PloverColumn, string>>>): Readonly<Record<string, string>> {
  return Object.fromEntries(PLOVER_COLUMNS.map((column) => [column, cells[column] ?? '']));
}
