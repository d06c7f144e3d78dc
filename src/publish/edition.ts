import { type GraphStore, openGraph } from '../query/graph-store.ts';
import { EnginePool } from './endpoint/engine-pool.ts';
import { readBases } from './linked/bases.ts';
import { type DatasetDescription, readDescription } from './linked/dataset-description.ts';

export interface EditionOptions {
  /** Engines for the queries that clients send; each holds a copy of the graph. */
  readonly engines: number;
  /** Requests that may wait for an engine. */
  readonly waiting: number;
  /** Milliseconds for which one may wait. */
  readonly waitMs: number;
  /** Leaves each article by itself. */
  readonly asReported?: boolean;
}

const GRAPHS = 'SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } } ORDER BY ?graph LIMIT 1000';

/** A graph as it was when it was opened, ready to be served. */
export interface Edition {
  readonly size: number;
  /** For queries that clients send. */
  readonly queries: EnginePool;
  /** For our own, which are quick: no query of a client can hold them up. */
  readonly pages: EnginePool;
  readonly bases: readonly string[];
  /** Its named graphs, the first thousand. */
  readonly graphs: readonly string[];
  readonly description: DatasetDescription;
  readonly close: () => Promise<void>;
}

/** Opens a graph for serving. @throws GraphError */
export async function openEdition(paths: readonly string[], options: EditionOptions): Promise<Edition> {
  const opened: GraphStore[] = [];
  const open = async (): Promise<GraphStore> => {
    const store = await openGraph(paths, { asReported: options.asReported === true });
    opened.push(store);
    return store;
  };
  try {
    const own = await open();
    const stores = await Promise.all(Array.from({ length: options.engines }, open));
    const [queries, pages] = [new EnginePool(stores, options), new EnginePool([own], options)];
    return {
      size: own.size,
      queries,
      pages,
      bases: await readBases(own),
      graphs: (await own.select(GRAPHS)).rows.flatMap(({ graph }) => (graph ? [graph.value] : [])),
      description: readDescription(paths, own),
      close: async () => {
        await Promise.all([queries.close(), pages.close()]);
      },
    };
  } catch (error) {
    await Promise.all(opened.map((store) => store.close()));
    throw error;
  }
}
