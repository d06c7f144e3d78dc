import type { Literal, NamedNode } from '@rdfjs/types';
import type { Triple } from 'sparqljs';
import { fanOut } from './fan-out.ts';
import type { Candidates, JoinContext } from './join-context.ts';
import { variableOf, variablesOf } from './pattern-variables.ts';

/** Past this number of terms the text of the query costs more than it saves. */
const MAX_TERMS = 1000;
/** What looking up one term costs, in triples read. */
const LOOK_UP = 4;

/** Terms to look up, where that reads fewer triples than `plain`, the number without. */
export function findCandidates(
  triple: Triple,
  bound: ReadonlySet<string>,
  plain: number,
  context: Omit<JoinContext, 'bound'>,
): { candidates: Candidates; scanned: number; passed: number } | undefined {
  for (const name of variablesOf(triple)) {
    if (bound.has(name)) continue;
    const found = termsOf(name, triple, bound, context);
    if (!found || found.terms.length > MAX_TERMS) continue;
    const scanned = found.terms.length * LOOK_UP + found.rows;
    if (scanned < plain) return { candidates: { name, terms: found.terms }, scanned, passed: found.rows };
  }
  return undefined;
}

function termsOf(
  name: string,
  triple: Triple,
  bound: ReadonlySet<string>,
  { named, hints, counts }: Omit<JoinContext, 'bound'>,
): { terms: readonly (NamedNode | Literal)[]; rows: number } | undefined {
  const terms = hints.terms.get(name);
  if (terms) {
    const rows = terms.length * fanOut(triple, new Set([...bound, name]), named, counts);
    return { terms, rows };
  }
  const test = hints.dates.get(name);
  const { subject, predicate, object } = triple;
  const free = variableOf(subject);
  if (!test || variableOf(object) !== name || free === undefined || bound.has(free)) return undefined;
  if (!('termType' in predicate) || predicate.termType !== 'NamedNode') return undefined;
  const all = counts.values(predicate, named);
  const passing = all?.filter(({ value }) => !isPlainDate(value) || test(value.value));
  // Of no terms at all the engine makes an empty pattern, over which it counts to nothing instead of 0.
  const values = passing?.length === 0 ? all?.slice(0, 1) : passing;
  if (!values || values.length === 0) return undefined;
  return {
    terms: values.map(({ value }) => value),
    rows: values.reduce((sum, { rows }) => sum + rows, 0),
  };
}

function isPlainDate(value: NamedNode | Literal): boolean {
  return (
    value.termType === 'Literal' &&
    value.datatype.value === 'http://www.w3.org/2001/XMLSchema#date' &&
    /^\d{4}-\d\d-\d\d$/u.test(value.value)
  );
}
