import { readFile } from 'node:fs/promises';
import type { GraphStore } from './graph-store.ts';
import { PLOVER_COLUMNS } from './plover/plover-columns.ts';
import { readPlover } from './plover/read-plover.ts';
import { GraphError } from './query-error.ts';
import type { Cell, Row } from './selection.ts';
import { TABLE_KINDS, type TableKind } from './table-kinds.ts';

export type FieldValue = string | number | boolean | null | readonly string[];

/**
 * A fact as one flat record. Fields follow its query's columns; null is unknown. `quoteStart` and `quoteEnd` are the
 * quote's offsets in UTF-16 code units, and so are `start` and `end`, but for a visit, where they are its days. Fields that
 * end in `Iri` or `Iris` name what the field before them calls by its code or label.
 */
export interface TableRecord {
  readonly type: TableKind;
  /** The article's id as its input gave it. */
  readonly article: string;
  readonly [field: string]: FieldValue;
}

/** The facts of a kind, and the columns that also a kind without facts has. */
export interface Table {
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly records: readonly TableRecord[];
}

/** Columns that hold a list: a query gives them a row a value. `joint` ones are a list only from two values on. */
const LISTS: Readonly<Record<TableKind, Readonly<Record<string, 'list' | 'joint'>>>> = {
  official: {},
  meeting: { participants: 'list', participantIris: 'list' },
  visit: {},
  treaty: { parties: 'list', partyIris: 'list' },
  statement: { speaker: 'joint', speakerIri: 'joint', via: 'list' },
  happening: { sides: 'list', sideIris: 'list' },
  plover: {},
};

/** Columns that tell by how many a fact is told, where several articles were put together. */
const COUNTS = ['reports', 'publishers', 'roots', 'happeningIri'] as const;
const COUNTED = `SELECT ?iri ?reports ?publishers ?roots ?happeningIri {
  GRAPH ?conclusions {
    ?happeningIri cq:report ?iri ; cq:reportCount ?reports ; cq:publisherCount ?publishers ; cq:rootCount ?roots
  }
} ORDER BY ?iri ?happeningIri`;

/** The items of Wikidata that persons were found to be. */
const ITEMS = `SELECT ?person ?item {
  ?person owl:sameAs ?item FILTER EXISTS { ?person a cq:Person }
} ORDER BY ?person ?item`;
const ITEM = /^http:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/u;

/** The shipped queries, one a kind; at both src/query and dist/query the package's root is two folders up. */
const QUERIES: URL = new URL('../../ontology/tables/', import.meta.url);
/** A table reads the whole graph. */
const TIMEOUT_MS = 600_000;

/** The query of a kind's table. */
export function readTableQuery(kind: TableKind, queries: URL = QUERIES): Promise<string> {
  return readFile(new URL(`${kind}.rq`, queries), 'utf8');
}

/**
 * The table of one kind, its records ordered by article and place in it.
 *
 * @throws GraphError graph-without-names for a file of bare triples, which cannot tell what each article says
 */
export async function readTable(store: GraphStore, kind: TableKind, queries: URL = QUERIES): Promise<Table> {
  if (!store.named) {
    throw new GraphError('graph-without-names', `${store.path} has triples without their articles' graphs`, {
      remedy: 'Make tables from graph.nq, graph.trig or graph.jsonld.',
    });
  }
  const query = await readTableQuery(kind, queries);
  const limits = { maxRows: Number.POSITIVE_INFINITY, timeoutMs: TIMEOUT_MS } as const;
  if (kind === 'plover') {
    return { kind, columns: PLOVER_COLUMNS, records: await readPlover(store, { query, ...limits }) };
  }
  const { variables, rows } = await store.select(query, limits);
  const facts = new Map<string, Row[]>();
  for (const row of rows) {
    const iri = row.iri?.value ?? '';
    const known = facts.get(iri);
    if (known) known.push(row);
    else facts.set(iri, [row]);
  }
  const records = [...facts.values()].map((own) => toRecord(kind, variables, own));
  const table = { kind, columns: ['type', ...variables], records };
  if (!store.settled) return table;
  if (kind === 'official') return addItems(store, table);
  // Happenings count themselves.
  return kind === 'happening' ? table : addCounts(store, table);
}

async function addCounts(store: GraphStore, table: Table): Promise<Table> {
  const { rows } = await store.select(COUNTED, { maxRows: Number.POSITIVE_INFINITY, timeoutMs: TIMEOUT_MS });
  const counts = new Map(rows.map((row) => [row.iri?.value, row]));
  const records = table.records.map((record): TableRecord => {
    const row = counts.get(String(record.iri));
    return { ...record, ...Object.fromEntries(COUNTS.map((name) => [name, readCell(row?.[name])])) };
  });
  return { ...table, columns: [...table.columns, ...COUNTS], records };
}

/** Tenures are told of as they are held, by persons of whom some have an item. */
async function addItems(store: GraphStore, table: Table): Promise<Table> {
  const { rows } = await store.select(ITEMS, { maxRows: Number.POSITIVE_INFINITY, timeoutMs: TIMEOUT_MS });
  const items = new Map(
    rows.map((row) => [row.person?.value, ITEM.exec(row.item?.value ?? '')?.[1]] as const),
  );
  const records = table.records.map((record): TableRecord => {
    const wikidata = items.get(String(record.personIri)) ?? null;
    return { ...record, personWikidata: wikidata };
  });
  return { ...table, columns: [...table.columns, 'personWikidata'], records };
}

/** The tables of several kinds, one after the other. */
export async function readTables(
  store: GraphStore,
  kinds: readonly TableKind[] = TABLE_KINDS,
  queries: URL = QUERIES,
): Promise<Table[]> {
  const tables: Table[] = [];
  for (const kind of kinds) tables.push(await readTable(store, kind, queries));
  return tables;
}

/** A list keeps the order of the rows; a column that is no list takes its first row's value. */
function toRecord(kind: TableKind, columns: readonly string[], rows: readonly Row[]): TableRecord {
  const fields: Record<string, FieldValue> = {};
  for (const column of columns) {
    const values = rows.map((row) => readCell(row[column]));
    fields[column] = values[0] ?? null;
    const shape = LISTS[kind][column];
    if (!shape) continue;
    const list = [...new Set(values)].filter((value) => value !== null).map(String);
    if (shape === 'list' || list.length > 1) fields[column] = list;
  }
  return { type: kind, article: String(fields.article), ...fields };
}

const NUMERIC = /#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/u;

function readCell(cell: Cell | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.datatype && NUMERIC.test(cell.datatype)) return Number(cell.value);
  return cell.datatype?.endsWith('#boolean') ? cell.value === 'true' : cell.value;
}
