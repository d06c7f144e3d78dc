import { askRows, type Store } from '../store/store.ts';

/** Graphs that one query asks for: its text must fit a form. */
const BATCH = 50;

/**
 * How many triples the store holds in each of the graphs; those it lacks are not in the map. Each graph is named
 * where it is matched: Blazegraph loses one of the graphs that VALUES gives.
 *
 * @throws StoreError
 */
export async function countGraphs(store: Store, iris: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < iris.length; start += BATCH) {
    const parts = iris
      .slice(start, start + BATCH)
      .map((iri) => `{ GRAPH <${iri}> { ?s ?p ?o } BIND(<${iri}> AS ?g) }`);
    const query = `SELECT ?g (COUNT(*) AS ?n) WHERE { ${parts.join(' UNION ')} } GROUP BY ?g`;
    for (const { g, n } of await askRows(store, query)) {
      const count = Number(n?.value ?? 0);
      if (g && count > 0) counts.set(g.value, count);
    }
  }
  return counts;
}

/** More are not asked for at a time, or as many as the store gives. */
const PAGE = 10_000;

/** The names of all graphs of the store, those aside that are its own. @throws StoreError */
export async function listGraphs(store: Store): Promise<string[]> {
  const page = Math.min(store.profile.rows ?? PAGE, PAGE);
  const names = new Set<string>();
  for (let offset = 0; ; offset += page) {
    const query = `SELECT ?g WHERE { { SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } } } ORDER BY ?g LIMIT ${page} OFFSET ${offset}`;
    const rows = await askRows(store, query);
    for (const { g } of rows) if (g?.type === 'uri') names.add(g.value);
    if (rows.length < page) break;
  }
  const { own } = store.profile;
  return [...names].filter((name) => !own.some((beginning) => name.startsWith(beginning))).sort();
}
