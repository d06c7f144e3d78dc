import type { GraphStore } from '../../query/graph-store.ts';

const BASES = `SELECT DISTINCT ?base {
  ?article a cq:Article . BIND(REPLACE(STR(?article), "article/[^/]*$", "") AS ?base)
} ORDER BY ?base`;

/** The IRIs under which the resources of a graph live: one, or more where graphs were put together. */
export async function readBases(store: GraphStore): Promise<readonly string[]> {
  const { rows } = await store.select(BASES);
  return rows.flatMap(({ base }) => (base && URL.canParse(base.value) ? [base.value] : []));
}

/** IRIs that a path of this server can stand for: what an IRI has after its host is its path here. */
export function irisOf(path: string, bases: readonly string[]): string[] {
  return bases.flatMap((base) => {
    const root = new URL(base).pathname;
    return path.startsWith(root) && path.length > root.length ? [base + path.slice(root.length)] : [];
  });
}

/** Where this server tells of an IRI, fragment included; nothing where it does not. */
export function pathOf(iri: string, bases: readonly string[]): string | undefined {
  const base = bases.find((each) => iri.startsWith(each));
  return base === undefined ? undefined : new URL(base).pathname + iri.slice(base.length);
}
