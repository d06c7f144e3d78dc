import { closest } from 'fastest-levenshtein';
import type { Query } from 'sparqljs';
import { QuerySizeError, ReadOnlyError, UnknownTermError } from '../query-error.ts';
import { maskText, positionAt } from './mask-text.ts';

/** Levels of the parsed tree. Chains without brackets (`1+1+…`) nest too: about 300 overflow the engine's stack. */
const MAX_DEPTH = 400;
/** Operands in one chain of operators or steps in one path, the engine's planning time growing with their square. */
const MAX_CHAIN = 200;

/** The ontology's namespace and the local names it has. */
export interface KnownTerms {
  readonly namespace: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Walks the tree without recursion, so that depth cannot overflow this program's own stack, and refuses what the
 * engine could not bear or must not do, and terms that the ontology does not have.
 *
 * @throws QuerySizeError, ReadOnlyError, UnknownTermError
 */
export function guardTree(tree: Query, text: string, known: KnownTerms): void {
  const open: { node: unknown; depth: number; chain: number }[] = [{ node: tree, depth: 0, chain: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    const record = node as Record<string, unknown>;
    if ('termType' in record) {
      if (record.termType === 'NamedNode') checkTerm(String(record.value), text, known);
      continue;
    }
    const chain = record.type === 'operation' || record.type === 'path' ? next.chain + 1 : next.chain;
    if (depth > MAX_DEPTH || chain > MAX_CHAIN || tooLong(record)) {
      throw new QuerySizeError('the query chains or nests too many operators, path steps or groups', {
        remedy:
          'Use IN (…) or VALUES instead of long chains of ||, and + or * instead of repeated path steps.',
      });
    }
    if (record.type === 'service') {
      throw new ReadOnlyError('SERVICE would ask another server; queries only read the graph at hand', {
        remedy: 'Load the other data into the graph.',
      });
    }
    for (const value of Object.values(record)) open.push({ node: value, depth: depth + 1, chain });
  }
}

function tooLong(record: Record<string, unknown>): boolean {
  return record.type === 'path' && Array.isArray(record.items) && record.items.length > MAX_CHAIN;
}

function checkTerm(iri: string, text: string, { namespace, names }: KnownTerms): void {
  if (!iri.startsWith(namespace)) return;
  const name = iri.slice(namespace.length);
  if (name === '' || names.has(name)) return;
  const at = maskText(text).search(new RegExp(`[\\w.-]*:${name.replace(/\W/g, '\\$&')}(?![\\w-])`));
  throw new UnknownTermError(`the ontology has no term cq:${name}`, {
    at: at < 0 ? undefined : positionAt(text, at),
    remedy: `Did you mean cq:${closest(name, [...names])}?`,
  });
}
