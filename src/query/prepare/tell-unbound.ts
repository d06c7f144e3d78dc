import { closest, distance } from 'fastest-levenshtein';
import type { Query } from 'sparqljs';

/** More of them would tell no more. */
const MAX_TOLD = 5;
const MAX_COMPARED = 1000;

/**
 * Sentences about variables that a query shows, tests or orders by, and that nothing in it gives a value: a name that was
 * misspelt gives an empty column, or no rows, and no error.
 */
export function tellUnbound(tree: Query): string[] {
  const uses = { given: new Set<string>(), read: new Set<string>() };
  collect(tree, false, uses);
  const given = [...uses.given].slice(0, MAX_COMPARED);
  return [...uses.read]
    .filter((name) => !uses.given.has(name))
    .slice(0, MAX_TOLD)
    .map((name) => {
      const near = given.length > 0 ? closest(name, given) : undefined;
      const slip = near !== undefined && distance(name, near) <= name.length / 2;
      return `Nothing in the query gives ?${name} a value.${slip ? ` Did you mean ?${near}?` : ''}`;
    });
}

interface Uses {
  readonly given: Set<string>;
  readonly read: Set<string>;
}

/** `giving`: a variable here is matched by a pattern, and not only read. */
function collect(node: unknown, giving: boolean, uses: Uses): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) collect(item, giving, uses);
    return;
  }
  const source = node as Readonly<Record<string, unknown>>;
  if ('termType' in source) {
    if (source.termType === 'Variable') (giving ? uses.given : uses.read).add(String(source.value));
    return;
  }
  if (source.type === 'values') {
    for (const row of source.values as object[])
      for (const key of Object.keys(row)) uses.given.add(key.slice(1));
    return;
  }
  for (const [key, child] of Object.entries(source)) {
    if (key === 'prefixes') continue;
    if (key === 'variable') collect(child, true, uses);
    else if (key === 'values') collect({ type: 'values', values: child ?? [] }, true, uses);
    else collect(child, giving || key === 'triples' || (key === 'name' && source.type === 'graph'), uses);
  }
}
