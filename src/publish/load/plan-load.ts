import type { GraphFile } from '../../query/engine/locate-graph.ts';
import { type Excerpt, SampleChooser } from './check/sample-chooser.ts';
import { digestOf, type GraphText } from './send/graph-text.ts';
import { readWholeGraphs, type SplitGraphs } from './send/read-whole-graphs.ts';
import { StoreError } from './store/store-error.ts';

export interface PlannedGraph {
  /** Distinct triples. */
  readonly triples: number;
  readonly digest: string;
}

/** What files hold, as the store must hold it in the end. */
export interface LoadPlan {
  readonly files: readonly GraphFile[];
  readonly graphs: ReadonlyMap<string, PlannedGraph>;
  readonly split: SplitGraphs;
  /** What is asked back and compared value by value. */
  readonly sample: readonly Excerpt[];
}

/**
 * Reads what is to be loaded, without keeping it. `sampled` graphs, and those that alone hold a datatype, a language or a
 * kind of letters, are compared after the load.
 *
 * @throws as `readWholeGraphs` does
 */
export async function planLoad(files: readonly GraphFile[], sampled: number): Promise<LoadPlan> {
  const split = new Set<string>();
  for (;;) {
    const [graphs, chooser, known] = [
      new Map<string, PlannedGraph>(),
      new SampleChooser(sampled),
      split.size,
    ];
    for await (const graph of readWholeGraphs(files, split)) {
      if (graphs.has(graph.iri)) split.add(graph.iri);
      const digest = digestOf(graph);
      graphs.set(graph.iri, { triples: graph.triples.length, digest });
      chooser.offer(graph, digest);
    }
    if (split.size === known) return { files, graphs, split, sample: chooser.sample() };
  }
}

/** The graphs of a plan that `wanted` names, read again. @throws StoreError where the files have changed meanwhile */
export async function* readPlanned(
  { files, graphs, split }: LoadPlan,
  wanted: ReadonlySet<string>,
): AsyncGenerator<GraphText> {
  for await (const graph of readWholeGraphs(files, split)) {
    if (!wanted.has(graph.iri)) continue;
    if (graphs.get(graph.iri)?.digest !== digestOf(graph)) {
      const what = `graph <${graph.iri}> changed while it was loaded`;
      throw new StoreError(
        'graph-unloadable',
        `${what}: a build has written into it. Load again, with --resume.`,
      );
    }
    yield graph;
  }
}
