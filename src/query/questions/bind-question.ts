import type { Literal, NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { SelectQuery } from 'sparqljs';
import { knownPrefixes } from '../known-prefixes.ts';
import { parseQuery } from '../prepare/parse-query.ts';
import { writeQuery } from '../prepare/write-query.ts';
import type { Values } from './read-values.ts';

type Node = Record<string, unknown>;

/** A question's query with the parts that no single binding can give: sets of IRIs, and the bound of rows. */
export interface BoundQuestion {
  readonly text: string;
  /** Bindings left for the engine's front, only of variables that the query has. */
  readonly bind: Readonly<Record<string, string>>;
}

/**
 * Puts a set of IRIs as VALUES before the patterns of every SELECT that uses the variable, in the tree. Bindings of
 * variables that the query lacks fall away: a range of dates has two, and few questions ask for both.
 */
export function bindQuestion(sparql: string, { single, several, limit }: Values): BoundQuestion {
  const tree = parseQuery(sparql, knownPrefixes);
  const used = listVariables(tree);
  const terms = new Map(
    [...several].map(([name, iris]) => [name, iris.map((iri) => DataFactory.namedNode(iri))] as const),
  );
  const bound = terms.size > 0 ? (addValues(tree, terms) as SelectQuery) : (tree as SelectQuery);
  const limited = limit === undefined ? bound : { ...bound, limit };
  return {
    text: writeQuery(limited),
    bind: Object.fromEntries([...single].filter(([name]) => used.has(name))),
  };
}

/** Names of all variables in a tree, without the question mark. */
export function listVariables(node: unknown, names: Set<string> = new Set()): Set<string> {
  if (typeof node !== 'object' || node === null) return names;
  const { termType, value } = node as Node;
  if (termType === 'Variable' && typeof value === 'string') names.add(value);
  else if (termType === undefined) for (const child of Object.values(node)) listVariables(child, names);
  return names;
}

/** A tree in which every SELECT, and every one within it, that uses a variable gets VALUES for it. */
export function addValues(
  node: unknown,
  several: ReadonlyMap<string, readonly (Literal | NamedNode)[]>,
): unknown {
  if (typeof node !== 'object' || node === null || 'termType' in node) return node;
  if (Array.isArray(node)) return node.map((item) => addValues(item, several));
  const copy: Node = {};
  for (const [key, child] of Object.entries(node)) copy[key] = addValues(child, several);
  if (copy.type !== 'query' || !Array.isArray(copy.where)) return copy;
  const used = listVariables(copy.where.map(withoutQueries));
  const sets = [...several].filter(([name]) => used.has(name));
  copy.where = [
    ...sets.map(([name, terms]) => ({
      type: 'values',
      values: terms.map((term) => ({ [`?${name}`]: term })),
    })),
    ...copy.where,
  ];
  return copy;
}

/** What a SELECT itself uses: a SELECT within it gets VALUES of its own. */
function withoutQueries(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || 'termType' in node) return node;
  if (Array.isArray(node)) return node.map(withoutQueries);
  const { type } = node as Node;
  if (type === 'query') return undefined;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withoutQueries(child)]));
}
