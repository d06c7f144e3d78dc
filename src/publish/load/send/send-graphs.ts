import { countGraphs } from '../check/count-graphs.ts';
import { type LoadPlan, readPlanned } from '../plan-load.ts';
import type { Strategy } from '../profile/store-profile.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { createWriter, type GraphWriter } from './graph-writer.ts';

export interface SendOptions {
  /** Graphs that the store holds something of. */
  readonly held: ReadonlySet<string>;
  readonly strategy?: Strategy;
  /** Told of graphs that the store has taken. */
  readonly onTaken: (iris: readonly string[]) => void;
}

/**
 * Sends graphs of a plan. The first that the store says it took is asked back at once: a store that takes all and keeps
 * nothing is not sent the rest.
 *
 * @throws StoreError
 */
export async function sendGraphs(
  store: Store,
  plan: LoadPlan,
  wanted: ReadonlySet<string>,
  { held, strategy, onTaken }: SendOptions,
): Promise<void> {
  if (wanted.size === 0) return;
  const writers = new Map<Strategy, GraphWriter>();
  const writerOf = (name: Strategy): GraphWriter => {
    const writer = writers.get(name) ?? createWriter(name, store);
    writers.set(name, writer);
    return writer;
  };
  let checked = false;
  const take = async (taken: readonly string[]): Promise<void> => {
    const [first] = taken;
    if (first === undefined) return;
    if (!checked) await checkKept(store, first);
    checked = true;
    onTaken(taken);
  };
  for await (const graph of readPlanned(plan, wanted)) {
    const holds = held.has(graph.iri);
    const writer = writerOf(strategy ?? (holds ? store.profile.replace : store.profile.fresh));
    await take(await writer.write(graph, holds));
  }
  for (const writer of writers.values()) await take(await writer.flush());
}

async function checkKept(store: Store, iri: string): Promise<void> {
  if ((await countGraphs(store, [iri])).has(iri)) return;
  throw new StoreError(
    'store-counts',
    `the store said that it took graph <${iri}> and holds nothing of it. Choose another --strategy, or check --store and the addresses by --dry-run.`,
  );
}
