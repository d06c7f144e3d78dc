import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Store } from 'oxigraph';

const { SPARQL_SUITE } = process.env;
/** The W3C's tests, where they are at hand: they are no part of the project. */
export const SUITE: URL = SPARQL_SUITE
  ? pathToFileURL(`${SPARQL_SUITE}/`)
  : new URL('../../../../shared/w3c/sparql/', import.meta.url);

const MANIFESTS = ['sparql10/manifest-evaluation.ttl', 'sparql11/manifest-sparql11-query.ttl'];
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const QT = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#';

/** A query evaluation test; all are file URLs but the name. */
export interface QueryTest {
  /** Folder and name: `sparql11/bind/bind01`. */
  readonly name: string;
  readonly query: string;
  readonly data: readonly string[];
  readonly graphs: readonly string[];
  readonly result: string;
}

type Row = Map<string, { value: string }>;

export function readTests(): QueryTest[] {
  if (!existsSync(fileURLToPath(SUITE))) return [];
  return MANIFESTS.flatMap((manifest) =>
    ask(
      new URL(manifest, SUITE).href,
      `SELECT ?m { ?x <${MF}include>/(<x:rest>|!<x:none>)* ?m FILTER(STRENDS(STR(?m), "manifest.ttl")) }`,
    )
      .map((row) => textOf(row, 'm'))
      .filter((url, i, all) => all.indexOf(url) === i)
      .flatMap(readManifest),
  );
}

function readManifest(url: string): QueryTest[] {
  const folder = url.slice(SUITE.href.length).replace(/manifest\.ttl$/u, '');
  const rows = ask(
    url,
    `SELECT * { ?test a <${MF}QueryEvaluationTest> ; <${MF}action> ?action ; <${MF}result> ?result . ?action <${QT}query> ?query
      OPTIONAL { ?action <${QT}data> ?data } OPTIONAL { ?action <${QT}graphData> ?graph } }`,
  );
  const tests = new Map<string, QueryTest>();
  for (const row of rows) {
    const name = folder + textOf(row, 'test').replace(/^.*#/u, '');
    const known = tests.get(name);
    tests.set(name, {
      name,
      query: textOf(row, 'query'),
      data: join(known?.data, row.get('data')?.value),
      graphs: join(known?.graphs, row.get('graph')?.value),
      result: textOf(row, 'result'),
    });
  }
  return [...tests.values()];
}

function join(list: readonly string[] = [], value: string | undefined): string[] {
  return [...new Set([...list, ...(value ? [value] : [])])];
}

function ask(url: string, query: string): Row[] {
  const store = new Store();
  store.load(readFileSync(new URL(url), 'utf8'), { format: 'text/turtle', base_iri: url });
  return store.query(query) as Row[];
}

function textOf(row: Row, name: string): string {
  return row.get(name)?.value ?? '';
}

/** A store with a test's data, and with what its query names in FROM. */
export function loadData({ data, graphs, query }: QueryTest, text: string): Store {
  const store = new Store();
  for (const url of data) load(store, url, false);
  const from = [...text.matchAll(/FROM\s+(?:NAMED\s+)?<([^>]*)>/giu)].map(
    ([, name = '']) => new URL(name, query).href,
  );
  for (const url of new Set([...graphs, ...from])) load(store, url, true);
  return store;
}

export function load(store: Store, url: string, named: boolean): void {
  if (!url.startsWith('file:') || !existsSync(fileURLToPath(url))) return;
  const format = url.endsWith('.rdf') ? 'application/rdf+xml' : 'text/turtle';
  const graph = named ? { to_graph_name: { termType: 'NamedNode', value: url } as never } : {};
  store.load(readFileSync(new URL(url), 'utf8'), { format, base_iri: url, ...graph });
}
