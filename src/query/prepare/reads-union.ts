import type { Query } from 'sparqljs';

/** Whether a query looks at the union of all graphs: a pattern stands outside GRAPH, or it describes resources. */
export function readsUnion(tree: Query): boolean {
  return tree.queryType === 'DESCRIBE' || hasOpenPattern(tree);
}

function hasOpenPattern(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || 'termType' in node) return false;
  if (Array.isArray(node)) return node.some(hasOpenPattern);
  const { type } = node as { type?: unknown };
  if (type === 'bgp') return true;
  if (type === 'graph') return false;
  return Object.entries(node).some(
    ([key, child]) => key !== 'template' && key !== 'prefixes' && hasOpenPattern(child),
  );
}
