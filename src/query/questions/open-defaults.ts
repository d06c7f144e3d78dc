import type { Literal, NamedNode } from '@rdfjs/types';
import type { SelectQuery } from 'sparqljs';
import { knownPrefixes } from '../known-prefixes.ts';
import { parseBinding } from '../prepare/parse-binding.ts';
import { parseQuery } from '../prepare/parse-query.ts';
import { addValues } from './bind-question.ts';
import type { Question } from './question.ts';
import { ALL_DAYS, readDayRange } from './read-day-range.ts';

/**
 * A question's query as it stands alone on any engine: parameters that have a value of their own when none is given have it
 * in VALUES, which can be edited; those that may be left out, or must be given, are open variables.
 */
export function withDefaults({ parameters, sparql }: Question): SelectQuery {
  const values = new Map<string, readonly (Literal | NamedNode)[]>();
  const set = (name: string, text: string): unknown => values.set(name, [parseBinding(text, knownPrefixes)]);
  let limit: number | undefined;
  for (const { name, type, default: text = 'any' } of parameters) {
    if (type === 'date') {
      const { first, last } = readDayRange(text) ?? ALL_DAYS;
      set(`${name}_first`, `"${first}"^^xsd:date`);
      set(`${name}_last`, `"${last}"^^xsd:date`);
    } else if (name === 'limit') limit = Number(text);
    else if (text !== 'any') set(name, text);
  }
  // Those that the parser was told of are no properties of the tree's own, and the copy lacks them.
  const bound = addValues(parseQuery(sparql, knownPrefixes), values) as SelectQuery;
  const tree = { ...bound, prefixes: { ...knownPrefixes } };
  return limit === undefined ? tree : { ...tree, limit };
}
