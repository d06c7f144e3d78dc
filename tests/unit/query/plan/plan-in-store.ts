import type { Store } from 'oxigraph';
import type { Query } from 'sparqljs';
import { GraphCounts } from '../../../../src/query/plan/graph-counts.ts';
import { planQuery, type QueryPlan } from '../../../../src/query/plan/plan-query.ts';

/** Plans a query by the counts of a store at hand. */
export async function planInStore(tree: Query, store: Store): Promise<QueryPlan> {
  const counts = new GraphCounts(store.size);
  const ask = async (text: string): Promise<string> =>
    store.query(text, { results_format: 'application/sparql-results+json' }) as string;
  let plan = planQuery(tree, counts);
  while (await counts.fetchMissing(ask)) plan = planQuery(tree, counts);
  return plan;
}

/** The rows of a SELECT, the triples of a CONSTRUCT or the answer of an ASK, sorted, so that equal bags are equal lists. */
export function bagOf(store: Store, text: string): string[] {
  const answer = store.query(text) as boolean | (Map<string, Term> | Quad)[];
  if (!Array.isArray(answer)) return [String(answer)];
  return answer.map((row) => (row instanceof Map ? showRow(row) : row.toString())).sort();
}

type Term = { toString(): string };
type Quad = { toString(): string };

function showRow(row: Map<string, Term>): string {
  return [...row]
    .map(([name, term]) => `${name}=${term.toString()}`)
    .sort()
    .join(' ');
}
