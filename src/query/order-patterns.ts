import type { Query, Triple } from 'sparqljs';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

type Node = Record<string, unknown>;
type Part = Triple['subject'] | Triple['predicate'] | Triple['object'];

/** How often each predicate, and each class as the object of rdf:type, stands in the store. */
export interface PredicateCounts {
  readonly total: number;
  readonly predicates: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
}

/**
 * Orders the triple patterns inside each basic graph pattern: the rarest first, then always one that shares a variable
 * with those before it. Order within a basic graph pattern never changes the answer; nothing moves out of its own
 * pattern, so nothing crosses OPTIONAL, MINUS, BIND, VALUES, FILTER or a sub-query.
 */
export function orderPatterns(tree: Query, counts: PredicateCounts): Query {
  return orderIn(tree, counts) as Query;
}

function orderIn(node: unknown, counts: PredicateCounts): unknown {
  if (typeof node !== 'object' || node === null || 'termType' in node) return node;
  if (Array.isArray(node)) return node.map((item) => orderIn(item, counts));
  const source = node as Node;
  if (source.type === 'bgp') return { ...source, triples: orderTriples(source.triples as Triple[], counts) };
  const copy: Node = {};
  for (const [key, child] of Object.entries(source)) {
    copy[key] = key === 'prefixes' || key === 'template' ? child : orderIn(child, counts);
  }
  return copy;
}

/** Greedy: with at most some tens of patterns the square of their number is nothing. Ties keep the writer's order. */
function orderTriples(triples: readonly Triple[], counts: PredicateCounts): Triple[] {
  const left = [...triples];
  const ordered: Triple[] = [];
  const bound = new Set<string>();
  while (left.length > 0) {
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [i, triple] of left.entries()) {
      const cost = costOf(triple, bound, counts);
      if (cost < bestCost) [best, bestCost] = [i, cost];
    }
    for (const next of left.splice(best, 1)) {
      ordered.push(next);
      for (const part of [next.subject, next.predicate, next.object]) addVariable(part, bound);
    }
  }
  return ordered;
}

/**
 * Rows to expect, on a scale that serves comparing only: a known subject leaves few, a known object leaves the square
 * root. A pattern that shares nothing with those before it would multiply the rows, so it comes last.
 */
function costOf(triple: Triple, bound: ReadonlySet<string>, counts: PredicateCounts): number {
  const all = patternCount(triple, counts);
  const [s, o] = [isKnown(triple.subject, bound), isKnown(triple.object, bound)];
  const typed = isIri(triple.predicate, RDF_TYPE) && isIri(triple.object);
  let cost = all;
  if (s && o) cost = Math.min(all, 1);
  else if (s) cost = Math.min(all, 2);
  else if (o && !typed) cost = Math.sqrt(all);
  const apart = bound.size > 0 && !sharesVariable(triple, bound);
  return apart ? cost * (counts.total + 1) : cost;
}

function patternCount({ predicate, object }: Triple, counts: PredicateCounts): number {
  if (!('termType' in predicate)) return counts.total * 4;
  if (predicate.termType !== 'NamedNode') return counts.total;
  if (predicate.value === RDF_TYPE && isIri(object)) return counts.classes.get(object.value) ?? 0;
  return counts.predicates.get(predicate.value) ?? 0;
}

function sharesVariable(triple: Triple, bound: ReadonlySet<string>): boolean {
  return [triple.subject, triple.predicate, triple.object].some((part) => {
    const name = variableOf(part);
    return name !== undefined && bound.has(name);
  });
}

function isKnown(part: Part, bound: ReadonlySet<string>): boolean {
  const name = variableOf(part);
  return name === undefined || bound.has(name);
}

/** Blank nodes in a pattern are variables without a name. */
function variableOf(part: Part): string | undefined {
  if (!('termType' in part)) return undefined;
  if (part.termType === 'Variable') return `?${part.value}`;
  return part.termType === 'BlankNode' ? `_:${part.value}` : undefined;
}

function addVariable(part: Part, bound: Set<string>): void {
  const name = variableOf(part);
  if (name !== undefined) bound.add(name);
}

function isIri(part: Part, value?: string): part is Extract<Part, { termType: 'NamedNode' }> {
  return 'termType' in part && part.termType === 'NamedNode' && (value === undefined || part.value === value);
}
