import { UsageError } from '../../errors.ts';
import type { GraphFile } from '../../query/engine/locate-graph.ts';
import { checkLoaded } from './check/check-loaded.ts';
import { countGraphs, listGraphs } from './check/count-graphs.ts';
import { Checkpoint, readCheckpoint } from './checkpoint.ts';
import { type LoadPlan, planLoad } from './plan-load.ts';
import { canDo, type Strategy } from './profile/store-profile.ts';
import { dropGraphs } from './send/drop-graphs.ts';
import { sendGraphs } from './send/send-graphs.ts';
import type { Store } from './store/store.ts';
import { showAddress } from './store/store-address.ts';

/** What a load sends to a store, and how it is checked. */
export interface LoadOptions {
  /** Where what the store has taken is written down. */
  readonly checkpoint: string;
  /** Go on with a load that was cut off. */
  readonly resume?: boolean;
  /** Send also what an earlier load left in the store unchanged. */
  readonly all?: boolean;
  /** Drop every graph of the store that the files do not have. */
  readonly replaceAll?: boolean;
  /** How to write, in place of what the profile says. */
  readonly strategy?: Strategy;
  /** How many graphs to compare value by value, besides those that show a datatype or letters of their own; 20 if not given. */
  readonly sample?: number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a load would do, or does. */
export interface LoadPreview {
  readonly graphs: number;
  readonly triples: number;
  /** Graphs that the store lacks; that it holds and that are replaced; that it holds as they are. */
  readonly fresh: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: readonly string[];
  /** Graphs that go with `replaceAll`. */
  readonly dropped: readonly string[];
  /** Graphs of an earlier load that are in the files no more and stay in the store. */
  readonly left: readonly string[];
}

/** What a load came to, and what the check of the store found. */
export interface LoadReport extends LoadPreview {
  /** Graphs that had to be sent again, for the store had lost them. */
  readonly resent: number;
  readonly compared: { readonly graphs: number; readonly triples: number };
}

interface Prepared {
  readonly plan: LoadPlan;
  readonly preview: LoadPreview;
  readonly held: ReadonlySet<string>;
}

/**
 * Loads the named graphs of files into a store, each in place of the store's of that name, and asks back whether they are
 * there as they should be.
 *
 * @throws StoreError where the store refuses, is not reached, or holds something else in the end; GraphError; UsageError
 */
export async function load(
  store: Store,
  files: readonly GraphFile[],
  options: LoadOptions,
): Promise<LoadReport> {
  const { plan, preview, held } = await prepare(store, files, options);
  const name = showAddress(store.address.query);
  const digests = (iris: Iterable<string>): [string, string][] =>
    Array.from(iris, (iri) => [iri, plan.graphs.get(iri)?.digest ?? '']);
  const checkpoint = new Checkpoint(options.checkpoint, name, new Map(digests(preview.unchanged)));
  try {
    await dropGraphs(store, preview.dropped, options.replaceAll === true);
    const wanted = new Set([...preview.fresh, ...preview.replaced]);
    let done = 0;
    const send = (iris: ReadonlySet<string>, replaced: ReadonlySet<string>): Promise<void> =>
      sendGraphs(store, plan, iris, {
        held: replaced,
        ...(options.strategy && { strategy: options.strategy }),
        onTaken: (taken) => {
          checkpoint.add(digests(taken));
          done += taken.length;
          options.onProgress?.(Math.min(done, wanted.size), wanted.size);
        },
      });
    await send(wanted, held);
    const resent = await checkLoaded(store, plan, (iris, replaced) => send(iris, replaced));
    checkpoint.finish();
    const triples = plan.sample.reduce((sum, excerpt) => sum + excerpt.triples.length, 0);
    return { ...preview, resent, compared: { graphs: plan.sample.length, triples } };
  } finally {
    checkpoint.close();
  }
}

/** What `load` would do, without doing it. @throws as `load` does */
export async function previewLoad(
  store: Store,
  files: readonly GraphFile[],
  options: LoadOptions,
): Promise<LoadPreview> {
  return (await prepare(store, files, options)).preview;
}

async function prepare(store: Store, files: readonly GraphFile[], options: LoadOptions): Promise<Prepared> {
  const { strategy, checkpoint, resume = false, all = false, replaceAll = false, sample = 20 } = options;
  if (strategy && !canDo({ ...store.profile, paths: pathsOf(store) }, strategy)) {
    throw new UsageError(
      `${store.profile.title} cannot be loaded by ${strategy}. Choose another --strategy.`,
    );
  }
  const earlier = readCheckpoint(checkpoint, showAddress(store.address.query));
  const plan = await planLoad(files, sample);
  const iris = [...plan.graphs.keys()];
  const counts = await countGraphs(store, iris);
  // What was cut off is trusted only by who says so; a finished load was checked.
  const known = !all && (resume || earlier.finished) ? earlier.graphs : new Map<string, string>();
  const isUnchanged = (iri: string): boolean => {
    const graph = plan.graphs.get(iri);
    return graph !== undefined && known.get(iri) === graph.digest && counts.get(iri) === graph.triples;
  };
  const dropped = replaceAll ? (await listGraphs(store)).filter((iri) => !plan.graphs.has(iri)) : [];
  const preview: LoadPreview = {
    graphs: iris.length,
    triples: [...plan.graphs.values()].reduce((sum, graph) => sum + graph.triples, 0),
    fresh: iris.filter((iri) => !counts.has(iri)),
    replaced: iris.filter((iri) => counts.has(iri) && !isUnchanged(iri)),
    unchanged: iris.filter(isUnchanged),
    dropped,
    left: replaceAll ? [] : [...earlier.graphs.keys()].filter((iri) => !plan.graphs.has(iri)),
  };
  return { plan, preview, held: new Set(counts.keys()) };
}

function pathsOf({ address, profile }: Store): Store['profile']['paths'] {
  return {
    ...profile.paths,
    ...(address.graphs && { graphs: address.graphs.href }),
    ...(address.quads && { quads: address.quads.href }),
  };
}
