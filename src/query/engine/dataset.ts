import type { Query } from 'sparqljs';

/** The graphs that a query looks at: its default graph is those of `default` merged, and GRAPH sees those of `named`. */
export interface Dataset {
  readonly default: readonly string[];
  readonly named: readonly string[];
}

/** What FROM and FROM NAMED say; nothing where a query leaves it to whoever asks. */
export function readDataset(tree: Query): Dataset | undefined {
  const from = 'from' in tree ? tree.from : undefined;
  if (!from) return undefined;
  return { default: from.default.map(({ value }) => value), named: from.named.map(({ value }) => value) };
}

/** The query without its FROM. */
export function withoutFrom(tree: Query): Query {
  const { from: _, ...rest } = tree as Query & { from?: unknown };
  return rest as Query;
}
