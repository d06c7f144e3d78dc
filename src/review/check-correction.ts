import { UsageError } from '../errors.ts';
import type { Correction } from '../model/decision.ts';
import type { FactKind } from '../model/fact.ts';
import type { GraphStore } from '../query/graph-store.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import { CORRECTABLE, type ValueRange } from './correctable.ts';

const CLASSES = 'SELECT DISTINCT ?class { ?value a ?class } ORDER BY ?class';
const VALUES = 'SELECT DISTINCT ?value { ?fact ?property ?value } ORDER BY ?value';

/**
 * Looks at a correction in the graph: a fact of its kind has the property, the graph knows the value, and of several values
 * it is told which is wrong.
 *
 * @throws UsageError with what it can be
 */
export async function checkCorrection(store: GraphStore, correction: Correction): Promise<void> {
  const { fact, kind, property, value, insteadOf } = correction;
  const known = CORRECTABLE[kind as FactKind] ?? {};
  const range: ValueRange | undefined = known[property];
  if (!range) {
    throw new UsageError(
      `of this ${kind} "${property}" cannot be put right. What can be is ${Object.keys(known).join(', ')}.`,
    );
  }
  if ('classes' in range) await checkClass(store, property, value, range.classes);
  const { rows } = await store.select(VALUES, {
    bind: { fact: `<${fact}>`, property: `<${CQ}${property}>` },
  });
  const values = rows.map((row) => row.value?.value ?? '');
  if (insteadOf !== undefined && !values.includes(insteadOf)) {
    throw new UsageError(`the ${property} of the fact is not ${insteadOf}. It is ${values.join(', ')}.`);
  }
  if (insteadOf === undefined && values.length > 1) {
    throw new UsageError(
      `the fact has ${values.length} values of ${property}. Tell by "insteadOf" which is wrong: ${values.join(', ')}.`,
    );
  }
}

async function checkClass(
  store: GraphStore,
  property: string,
  value: string,
  allowed: readonly string[],
): Promise<void> {
  const { rows } = await store.select(CLASSES, { bind: { value: `<${value}>` } });
  const classes = rows.map((row) => (row.class?.value ?? '').slice(CQ.length));
  if (classes.some((name) => allowed.includes(name))) return;
  const what = classes.length === 0 ? 'the graph does not know it' : `it is a ${classes.join(', ')}`;
  throw new UsageError(
    `${value} is no value of ${property}: ${what}. It takes a ${allowed.join(', ')} that the graph has.`,
  );
}
