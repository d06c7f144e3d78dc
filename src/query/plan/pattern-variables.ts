import type { Expression, Pattern, Triple } from 'sparqljs';

type Part = Triple['subject'] | Triple['predicate'] | Triple['object'];

/** A variable's name as `?x`, a blank node's as `_:x`: in a pattern it is a variable without a name. */
export function variableOf(part: Part): string | undefined {
  if (!('termType' in part)) return undefined;
  if (part.termType === 'Variable') return `?${part.value}`;
  return part.termType === 'BlankNode' ? `_:${part.value}` : undefined;
}

export function variablesOf({ subject, predicate, object }: Triple): string[] {
  return [subject, predicate, object].flatMap((part) => variableOf(part) ?? []);
}

/** The variables of an expression, or nothing where it holds EXISTS or anything else that is not values alone. */
export function expressionVariables(expression: Expression): Set<string> | undefined {
  const names = new Set<string>();
  return collect(expression, names) ? names : undefined;
}

function collect(node: Expression | Pattern, names: Set<string>): boolean {
  if (Array.isArray(node)) return node.every((item: Expression) => collect(item, names));
  if ('termType' in node) {
    if (node.termType === 'Variable') names.add(`?${node.value}`);
    return true;
  }
  if (node.type === 'operation' || node.type === 'functionCall') {
    return node.args.every((argument) => collect(argument, names));
  }
  return false;
}

/** Variables that every row of a pattern has a value for. */
export function surelyBound(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'bgp':
      return pattern.triples.flatMap(variablesOf);
    case 'graph':
      return [
        ...(variableOf(pattern.name) ? [`?${pattern.name.value}`] : []),
        ...boundByAll(pattern.patterns),
      ];
    case 'group':
      return boundByAll(pattern.patterns);
    case 'union': {
      const [first = [], ...others] = pattern.patterns.map(surelyBound);
      return first.filter((name) => others.every((names) => names.includes(name)));
    }
    case 'values':
      return Object.keys(pattern.values[0] ?? {}).filter((name) => pattern.values.every((row) => row[name]));
    default:
      return [];
  }
}

function boundByAll(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap(surelyBound);
}
