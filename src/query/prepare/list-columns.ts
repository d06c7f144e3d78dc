import type { Pattern, Query } from 'sparqljs';
import { variable } from './make-term.ts';

/**
 * Names the columns of `SELECT *` in the order in which the query first has them; the engine alone would sort them by
 * name. Leaves any other query as it is.
 */
export function listColumns(tree: Query): Query {
  if (tree.queryType !== 'SELECT' || tree.group) return tree;
  const [first] = tree.variables;
  if (!first || !('termType' in first) || first.termType !== 'Wildcard') return tree;
  const names = new Set<string>();
  for (const pattern of tree.where ?? []) collect(pattern, names);
  for (const row of tree.values ?? []) for (const key of Object.keys(row)) names.add(key.slice(1));
  if (names.size === 0) return tree;
  return { ...tree, variables: [...names].map((name) => variable(name)) };
}

/** Variables that a pattern can bind: not those that only FILTER and MINUS use. */
function collect(pattern: Pattern, names: Set<string>): void {
  if (pattern.type === 'filter' || pattern.type === 'minus') return;
  if (pattern.type === 'bgp') {
    for (const { subject, predicate, object } of pattern.triples) {
      for (const term of [subject, predicate, object]) if ('termType' in term) addTerm(term, names);
    }
  } else if (pattern.type === 'bind') names.add(pattern.variable.value);
  else if (pattern.type === 'values') {
    for (const row of pattern.values) for (const key of Object.keys(row)) names.add(key.slice(1));
  } else if (pattern.type === 'query') {
    for (const column of (listColumns(pattern) as typeof pattern).variables) {
      if (!('termType' in column)) names.add(column.variable.value);
      else addTerm(column, names);
    }
  } else {
    if (pattern.type === 'graph') addTerm(pattern.name, names);
    for (const inner of pattern.patterns) collect(inner, names);
  }
}

function addTerm(term: { termType: string; value: string }, names: Set<string>): void {
  if (term.termType === 'Variable') names.add(term.value);
}
