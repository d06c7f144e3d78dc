import type { GraphStore } from '../../query/graph-store.ts';

/** All that an article's graph says. */
const GRAPH = 'CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?iri { ?s ?p ?o } }';

/** What is said of anything else, and by whom it is named: enough to show it without a second request. */
const PARTS: readonly string[] = [
  'CONSTRUCT { ?iri ?p ?o . ?o rdfs:label ?label } WHERE { ?iri ?p ?o OPTIONAL { ?o rdfs:label ?label } }',
  'CONSTRUCT { ?s ?p ?iri } WHERE { ?s ?p ?iri }',
  `CONSTRUCT { ?hop ?p ?o . ?o rdfs:label ?label } WHERE {
    ?iri cq:attribution/cq:relayedBy* ?hop . ?hop ?p ?o OPTIONAL { ?o rdfs:label ?label }
  }`,
  `CONSTRUCT { ?words ?p ?o } WHERE {
    ?iri cq:quote|cq:evidence|cq:dateEvidence|cq:topicEvidence ?words . ?words ?p ?o
  }`,
];

/** A resource as N-Triples, in order; nothing where the graph says nothing of it. */
export async function describeResource(store: GraphStore, iri: string): Promise<string | undefined> {
  const options = {
    format: 'ntriples',
    bind: { iri: `<${iri}>` },
    maxRows: Number.POSITIVE_INFINITY,
  } as const;
  const graph = await store.answer(GRAPH, options);
  if (graph.rows > 0) return graph.text;
  const lines = new Set<string>();
  for (const part of PARTS) {
    for (const line of (await store.answer(part, options)).text.split('\n')) if (line !== '') lines.add(line);
  }
  if (lines.size === 0) return undefined;
  return [...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
