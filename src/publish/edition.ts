import { type GraphStore, openGraph } from '../query/graph-store.ts';
import type { GazetteerNames } from '../query/names/gazetteer-names.ts';
import { EnginePool } from './endpoint/engine-pool.ts';
import { type FactIndex, readIndex } from './explorer/read-index.ts';
import { readBases } from './linked/bases.ts';
import { type DatasetDescription, readDescription } from './linked/dataset-description.ts';
import { type FindText, findWholeTexts } from './whole-texts.ts';

/** Answers a question in English over a graph: what it gives is handed on as JSON. */
export type AskQuestion = (store: GraphStore, question: string) => Promise<unknown>;

export interface EditionOptions {
  /** Engines for the queries that clients send; each holds a copy of the graph. */
  readonly engines: number;
  /** Requests that may wait for an engine. */
  readonly waiting: number;
  /** Milliseconds for which one may wait. */
  readonly waitMs: number;
  /** Leaves each article by itself. */
  readonly asReported?: boolean;
  /** What states and organizations are called beside what the graph says. */
  readonly gazetteer?: GazetteerNames;
  /** What answers questions in English over one edition, however many there are. */
  readonly openAsk?: () => AskQuestion;
  /** Whole texts of articles beside those of the build, by the SHA-256 of each, which the graph tells. */
  readonly texts?: ReadonlyMap<string, string>;
}

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
  /** All facts for the pages; reading them has begun, and the rest is served meanwhile. */
  readonly index: () => Promise<FactIndex>;
  readonly ask: AskQuestion | undefined;
  readonly findText: FindText;
  readonly close: () => Promise<void>;
}

const GRAPHS = 'SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } } ORDER BY ?graph LIMIT 1000';

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
    const pages = new EnginePool([own], options);
    const bases = await readBases(own);
    const graphs = (await own.select(GRAPHS)).rows.flatMap(({ graph }) => (graph ? [graph.value] : []));
    // The pages wait for it, so it is read while the other engines open.
    const index = pages.run((store) => readIndex(store, bases, options.gazetteer));
    // Where it fails, those who ask for it hear of it.
    index.catch(() => undefined);
    const queries = new EnginePool(await Promise.all(Array.from({ length: options.engines }, open)), options);
    return {
      size: own.size,
      queries,
      pages,
      bases,
      graphs,
      description: readDescription(paths, own),
      index: () => index,
      ask: options.openAsk?.(),
      findText: findWholeTexts(own, options.texts),
      close: async () => {
        await Promise.all([queries.close(), pages.close()]);
      },
    };
  } catch (error) {
    await Promise.all(opened.map((store) => store.close()));
    throw error;
  }
}
