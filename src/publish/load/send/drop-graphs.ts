import { type Store, update } from '../store/store.ts';

/** Graphs that one update drops. */
const BATCH = 100;

/** Drops graphs and, where the whole store is replaced and it has one of its own, what the default graph holds. @throws StoreError */
export async function dropGraphs(store: Store, iris: readonly string[], whole: boolean): Promise<void> {
  const steps = iris.map((iri) => `DROP SILENT GRAPH <${iri}>`);
  if (whole && store.profile.emptyDefault) steps.push('DROP SILENT DEFAULT');
  for (let start = 0; start < steps.length; start += BATCH) {
    await update(store, steps.slice(start, start + BATCH).join(' ;\n'));
  }
}
