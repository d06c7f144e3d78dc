// The body of the worker thread that holds the store. A query blocks it, and a hostile one can kill it.
import { parentPort } from 'node:worker_threads';
import { Store } from 'oxigraph';
import type { EngineReply, EngineRequest, LoadedGraph } from './engine-protocol.ts';
import { readChunks } from './read-chunks.ts';

const store = new Store();

parentPort?.on('message', (request: EngineRequest) => {
  parentPort?.postMessage(reply(request));
});

function reply(request: EngineRequest): EngineReply {
  const { id } = request;
  try {
    return { id, ok: true, value: request.task === 'load' ? load(request) : query(request) };
  } catch (error) {
    // A trap in WebAssembly or an overflow of its stack leaves the instance in no known state.
    const crashed = error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError);
    return { id, ok: false, message: error instanceof Error ? error.message : String(error), crashed };
  }
}

/**
 * Oxigraph's own loader, fed by chunks: 220,000 quads/s of article-shaped N-Quads, against 120,000 from one string and
 * less than 5,000 when n3 parses and adds quad by quad.
 */
function load({ file }: Extract<EngineRequest, { task: 'load' }>): LoadedGraph {
  store.load(readChunks(file), { format: file.mediaType, no_transaction: true });
  const size = store.size;
  const named = store.query('ASK { GRAPH ?g { ?s ?p ?o } }') === true;
  // The engine's own union of graphs repeats a triple for each graph that has it, which multiplies rows and counts;
  // the default graph is made a true union instead, at 5 s and 0.5 GB a million quads.
  if (named) store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }');
  return {
    size,
    named,
    predicates: count('SELECT ?x (COUNT(*) AS ?n) { ?s ?x ?o } GROUP BY ?x'),
    classes: count('SELECT ?x (COUNT(*) AS ?n) { ?s a ?x } GROUP BY ?x'),
  };
}

function count(text: string): Map<string, number> {
  const rows = store.query(text) as Map<string, { value: string }>[];
  return new Map(rows.map((row) => [row.get('x')?.value ?? '', Number(row.get('n')?.value)]));
}

function query({ text, format }: Extract<EngineRequest, { task: 'query' }>): string {
  return store.query(text, { results_format: format }) as string;
}
