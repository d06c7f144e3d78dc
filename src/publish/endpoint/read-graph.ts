import type { GraphStore } from '../../query/graph-store.ts';
import { HttpError } from './http-error.ts';

/**
 * The graph that a request of the Graph Store Protocol (https://www.w3.org/TR/sparql11-http-rdf-update/) means, as
 * N-Triples: `?default`, which is all graphs merged, or `?graph=` and an IRI.
 *
 * @throws HttpError 400, 404
 */
export async function readGraph(store: GraphStore, address: URL): Promise<string> {
  const [iri, ...more] = address.searchParams.getAll('graph');
  const merged = address.searchParams.has('default');
  if (more.length > 0 || merged === (iri !== undefined)) {
    throw new HttpError(400, 'Name one graph: by ?graph= and its IRI, or ?default for all of them merged.');
  }
  const options = { format: 'ntriples', maxRows: Number.POSITIVE_INFINITY } as const;
  if (iri === undefined) {
    return (await store.answer('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', options)).text;
  }
  const bind = { graph: `<${iri}>` };
  const { text, rows } = await store.answer('CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }', {
    ...options,
    bind,
  });
  if (rows === 0) throw new HttpError(404, 'There is no graph of that name.');
  return text;
}
