import type { Literal, NamedNode, Variable } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type {
  Expression,
  FilterPattern,
  Pattern,
  PropertyPath,
  SelectQuery,
  Triple,
  ValuesPattern,
} from 'sparqljs';
import { prefixes } from '../../rdf/prefixes.ts';

/** Pieces of a query's tree: text is only ever made from the whole. */
export const iri = (value: string): NamedNode => DataFactory.namedNode(value);
export const variable = (name: string): Variable => DataFactory.variable(name);
export const text = (value: string): Literal => DataFactory.literal(value);
/** A day, `YYYY-MM-DD`. */
export const day = (value: string): Literal => DataFactory.literal(value, iri(`${prefixes.xsd}date`));

export function triples(
  ...list: readonly (readonly [
    Variable | NamedNode,
    NamedNode | Variable | PropertyPath,
    Variable | NamedNode,
  ])[]
): Pattern {
  return {
    type: 'bgp',
    triples: list.map(([subject, predicate, object]): Triple => ({ subject, predicate, object })),
  };
}

export function path(
  pathType: '/' | '|' | '^' | '?' | '*',
  ...items: (NamedNode | PropertyPath)[]
): PropertyPath {
  return { type: 'path', pathType, items };
}

export function filter(expression: Expression): FilterPattern {
  return { type: 'filter', expression };
}

export function operation(operator: string, ...args: (Expression | Pattern)[]): Expression {
  return { type: 'operation', operator, args };
}

export function values(name: string, list: readonly (NamedNode | Literal)[]): ValuesPattern {
  return { type: 'values', values: list.map((value) => ({ [`?${name}`]: value })) };
}

export function optional(...patterns: Pattern[]): Pattern {
  return { type: 'optional', patterns };
}

/** One of several; a single one stands by itself, and of none there is nothing that fits. */
export function union(alternatives: readonly (readonly Pattern[])[]): Pattern[] {
  const [only, ...more] = alternatives;
  if (!only) return [notExists([])];
  if (more.length === 0) return [...only];
  return [
    { type: 'union', patterns: alternatives.map((patterns) => ({ type: 'group', patterns: [...patterns] })) },
  ];
}

export function notExists(patterns: readonly Pattern[]): FilterPattern {
  return filter(operation('notexists', { type: 'group', patterns: [...patterns] }));
}

export function select(
  names: readonly string[],
  where: readonly Pattern[],
  order: readonly string[],
): SelectQuery {
  return {
    type: 'query',
    queryType: 'SELECT',
    prefixes: { cq: prefixes.cq, nif: prefixes.nif, rdf: prefixes.rdf, xsd: prefixes.xsd },
    distinct: true,
    variables: names.map(variable),
    where: [...where],
    order: order.map((name) => ({ expression: variable(name) })),
  };
}
