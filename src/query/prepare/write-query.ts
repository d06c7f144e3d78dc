import type { Query } from 'sparqljs';
import sparqljs from 'sparqljs';
import { namedNode } from './make-term.ts';

type Node = Record<string, unknown>;

/**
 * The text of a parsed query, in which LATERAL may stand. Mends, in a copy, three things that parser and generator get
 * wrong together.
 */
export function writeQuery(tree: Query): string {
  // The generator knows no LATERAL: it writes GRAPH with a name that nothing else in the query holds.
  for (let name = 'lateral:'; ; name += '-') {
    const laterals = { name, count: 0 };
    const parts = new sparqljs.Generator().stringify(mend(tree, laterals) as Query).split(`GRAPH <${name}>`);
    if (parts.length === laterals.count + 1) return parts.join('LATERAL');
  }
}

interface Laterals {
  readonly name: string;
  count: number;
}

function mend(node: unknown, laterals: Laterals): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if ('termType' in node) return unescapeName(node);
  if (Array.isArray(node)) return node.map((item) => mend(item, laterals));
  const copy: Node = {};
  for (const [key, child] of Object.entries(node))
    copy[key] = key === 'prefixes' ? child : mend(child, laterals);
  if (copy.type === 'lateral') {
    laterals.count += 1;
    return { ...copy, type: 'graph', name: namedNode(laterals.name) };
  }
  return bracketMember(joinHaving(copy));
}

/** A local name such as `c\\~z` keeps its backslash, which no IRI has. */
function unescapeName(term: Node): unknown {
  const { termType, value } = term;
  if (termType !== 'NamedNode' || typeof value !== 'string' || !value.includes('\\')) return term;
  return namedNode(value.replace(/\\(.)/gu, '$1'));
}

/** Several HAVING conditions come out side by side without an operator between them. */
function joinHaving(node: Node): Node {
  const conditions = node.having;
  if (!Array.isArray(conditions) || conditions.length < 2) return node;
  const all = conditions.reduce((left, right) => ({
    type: 'operation',
    operator: '&&',
    args: [left, right],
  }));
  return { ...node, having: [all] };
}

/** The left side of IN comes out without brackets; COALESCE of one argument is that argument. */
function bracketMember(node: Node): Node {
  if (node.operator !== 'in' && node.operator !== 'notin') return node;
  const [left, list] = node.args as [Node, unknown];
  if ('termType' in left) return node;
  return { ...node, args: [{ type: 'operation', operator: 'coalesce', args: [left] }, list] };
}
