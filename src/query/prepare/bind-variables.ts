import type { Literal, NamedNode, Term } from '@rdfjs/types';
import { closest } from 'fastest-levenshtein';
import type { Query } from 'sparqljs';
import { BindError } from '../query-error.ts';
import { literal, namedNode, variable } from './make-term.ts';

type Node = Record<string, unknown>;
/** Values by variable name, without the question mark. */
export type Bindings = ReadonlyMap<string, NamedNode | Literal>;

const TRUE = literal('true', namedNode('http://www.w3.org/2001/XMLSchema#boolean'));

/**
 * Puts values in the place of variables throughout a parsed query: nothing a value holds is ever read as SPARQL. A
 * bound variable that the query selects stays a column of the result.
 *
 * @throws BindError where the query lacks the variable, sets it itself, or needs an IRI where a literal is given
 */
export function bindVariables(tree: Query, values: Bindings): Query {
  if (values.size === 0) return tree;
  const seen = new Set<string>();
  const bound = replaceIn(tree, values, seen, true) as unknown as Query;
  for (const name of values.keys()) {
    if (!seen.has(name)) throw unknownVariable(name, [...seen]);
  }
  return bound;
}

function replaceIn(node: unknown, values: Bindings, seen: Set<string>, top: boolean): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => replaceIn(item, values, seen, top));
  if (isTerm(node)) {
    if (isVariable(node)) seen.add(node.value);
    return boundValue(node, values) ?? node;
  }
  const source = node as Node;
  refuseTargets(source, values);
  const copy: Node = {};
  for (const [key, child] of Object.entries(source)) {
    const inner = source.type === 'query' && key !== 'variables' ? false : top;
    if (key === 'variables') copy[key] = replaceColumns(child as unknown[], values, seen, source, top);
    else if (key === 'prefixes') copy[key] = child;
    else copy[key] = replaceIn(child, values, seen, inner);
  }
  if (source.operator === 'bound' && !isVariable((copy.args as unknown[])[0])) return TRUE;
  dropConstants(copy, 'group');
  dropConstants(copy, 'order');
  checkPlaces(copy);
  return copy;
}

/** `SELECT ?x` becomes `SELECT (value AS ?x)`; in a sub-query the column goes, its value being known outside. */
function replaceColumns(
  columns: unknown[],
  values: Bindings,
  seen: Set<string>,
  query: Node,
  top: boolean,
): unknown[] {
  const out: unknown[] = [];
  for (const column of columns) {
    const value = isTerm(column) ? boundValue(column, values) : undefined;
    if (!value || !isTerm(column)) out.push(replaceIn(column, values, seen, top));
    else {
      seen.add(column.value);
      if (query.queryType === 'DESCRIBE') out.push(value);
      else if (top) out.push({ expression: value, variable: column });
    }
  }
  return out.length > 0 ? out : [{ expression: TRUE, variable: variable('_bound') }];
}

/** A variable that BIND, AS or VALUES sets cannot be given from outside too. */
function refuseTargets(node: Node, values: Bindings): void {
  const targets = [node.variable, ...valuesColumns(node)];
  for (const target of targets) {
    const name = isVariable(target) ? target.value : target;
    if (typeof name === 'string' && values.has(name)) {
      throw new BindError(`the query sets ?${name} itself, so it cannot be bound`, {
        remedy: 'Bind a variable that only patterns and filters use.',
      });
    }
  }
}

function valuesColumns(node: Node): string[] {
  const rows = node.values;
  return Array.isArray(rows)
    ? rows.flatMap((row: object) => Object.keys(row).map((key) => key.slice(1)))
    : [];
}

/** Grouping or ordering by a constant means nothing, and has no syntax. */
function dropConstants(node: Node, clause: 'group' | 'order'): void {
  const parts = node[clause];
  if (!Array.isArray(parts)) return;
  const kept = parts.filter(
    ({ expression }: { expression: unknown }) => !isTerm(expression) || isVariable(expression),
  );
  if (kept.length > 0) node[clause] = kept;
  else if (parts.length > 0 && clause === 'order') delete node[clause];
  else if (parts.length > 0)
    node[clause] = [{ expression: { type: 'operation', operator: 'str', args: [TRUE] } }];
}

function checkPlaces(node: Node): void {
  for (const place of ['subject', 'predicate', 'name'] as const) {
    const term = node[place];
    if (isTerm(term) && term.termType === 'Literal') {
      throw new BindError(`${JSON.stringify(term.value)} stands where only an IRI can (${place})`, {
        remedy: 'Write the value as <iri> or as a prefixed name.',
      });
    }
  }
}

function unknownVariable(name: string, names: readonly string[]): BindError {
  const remedy = names.length > 0 ? `Did you mean ?${closest(name, names)}?` : 'The query has no variables.';
  return new BindError(`the query has no variable ?${name}`, { remedy });
}

function boundValue(term: Term, values: Bindings): NamedNode | Literal | undefined {
  return term.termType === 'Variable' ? values.get(term.value) : undefined;
}

function isTerm(node: unknown): node is Term {
  return typeof node === 'object' && node !== null && 'termType' in node;
}

function isVariable(node: unknown): node is Term & { termType: 'Variable' } {
  return isTerm(node) && node.termType === 'Variable';
}
