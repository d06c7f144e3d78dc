import type { Quad } from '@rdfjs/types';
import type { GraphFile } from '../../../query/engine/locate-graph.ts';
import { readGraphs } from '../../../query/engine/read-graphs.ts';
import { UnwritableTermError } from '../../../serialise/unwritable-term-error.ts';
import { StoreError } from '../store/store-error.ts';
import { type GraphText, toGraphText } from './graph-text.ts';

/** The names of graphs that a file has in several pieces. */
export type SplitGraphs = ReadonlySet<string>;

/**
 * The named graphs of files, each whole and once: in the order of the files, and last those that come in pieces, which are
 * held in memory until all is read. On the first reading `split` is not known: then each piece comes by itself.
 *
 * @throws StoreError graph-unloadable for triples without a graph and for blank nodes; GraphError
 */
export async function* readWholeGraphs(
  files: readonly GraphFile[],
  split?: SplitGraphs,
): AsyncGenerator<GraphText> {
  const pieces = new Map<string, Quad[]>();
  for (const file of files) {
    for await (const quads of readGraphs(file)) {
      const [first] = quads;
      if (!first) continue;
      if (first.graph.termType !== 'NamedNode') throw unnamed(file);
      const iri = first.graph.value;
      const known = pieces.get(iri);
      if (!split?.has(iri)) yield await write(file.label, iri, quads);
      else if (known) for (const quad of quads) known.push(quad);
      else pieces.set(iri, [...quads]);
    }
  }
  for (const [iri, quads] of pieces)
    yield await write(files.map(({ label }) => label).join(', '), iri, quads);
}

async function write(label: string, iri: string, quads: readonly Quad[]): Promise<GraphText> {
  try {
    return await toGraphText(iri, quads);
  } catch (error) {
    if (!(error instanceof UnwritableTermError)) throw error;
    const remedy =
      'A graph is replaced as a whole, and so it needs names for all it tells of: give them IRIs.';
    throw new StoreError('graph-unloadable', `${label}: graph <${iri}>: ${error.message}. ${remedy}`, error);
  }
}

function unnamed({ label }: GraphFile): StoreError {
  return new StoreError(
    'graph-unloadable',
    `${label}: it has triples without a named graph, which cannot be replaced one by one. Load graph.nq, graph.trig or graph.jsonld of a build.`,
  );
}
