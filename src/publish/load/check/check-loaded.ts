import type { LoadPlan } from '../plan-load.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { compareSample, type Difference, tellDifference } from './compare-sample.ts';
import { countGraphs } from './count-graphs.ts';

type SendAgain = (iris: ReadonlySet<string>, held: ReadonlySet<string>) => Promise<void>;

/**
 * Asks back how much of each graph the store holds, and compares a sample by value. What a store has lost, as one does that
 * dies before it has written all down, is sent once more. Gives the number of graphs sent again.
 *
 * @throws StoreError store-counts, store-values
 */
export async function checkLoaded(store: Store, plan: LoadPlan, sendAgain: SendAgain): Promise<number> {
  const first = await findWrong(store, plan);
  if (first.wrong.length > 0) {
    await sendAgain(new Set(first.wrong), new Set(first.counts.keys()));
    const second = await findWrong(store, plan);
    if (second.wrong.length > 0) throw wrongCounts(plan, second);
  }
  const differences = await compareSample(store, plan.sample);
  if (differences.length > 0) throw wrongValues(differences);
  return first.wrong.length;
}

interface Held {
  readonly counts: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

async function findWrong(store: Store, { graphs }: LoadPlan): Promise<Held> {
  const counts = await countGraphs(store, [...graphs.keys()]);
  const wrong = [...graphs].filter(([iri, { triples }]) => (counts.get(iri) ?? 0) !== triples);
  return { counts, wrong: wrong.map(([iri]) => iri) };
}

const SHOWN = 5;

function wrongCounts({ graphs }: LoadPlan, { counts, wrong }: Held): StoreError {
  const lines = wrong.slice(0, SHOWN).map((iri) => {
    return `\n  <${iri}> has ${graphs.get(iri)?.triples ?? 0} triples and the store holds ${counts.get(iri) ?? 0}`;
  });
  const more = wrong.length > SHOWN ? `\n  and ${wrong.length - SHOWN} more` : '';
  const remedy = 'Choose another --strategy, and see the log of the store.';
  return new StoreError(
    'store-counts',
    `the store does not hold what was loaded: ${wrong.length} of ${graphs.size} graphs differ in their number of triples. ${remedy}${lines.join('')}${more}`,
  );
}

function wrongValues(differences: readonly Difference[]): StoreError {
  const lines = differences.slice(0, SHOWN).map((difference) => `\n  ${tellDifference(difference)}`);
  const more = differences.length > SHOWN ? `\n  and ${differences.length - SHOWN} more` : '';
  const remedy = 'Choose another --strategy; letters that broke are mended by a profile with ascii: true.';
  return new StoreError(
    'store-values',
    `the store holds other values than were loaded. ${remedy}${lines.join('')}${more}`,
  );
}
