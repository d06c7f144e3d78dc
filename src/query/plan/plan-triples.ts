import type { Pattern, Triple, ValuePatternRow } from 'sparqljs';
import { expandTriples, type FreshVariables } from './expand-triples.ts';
import type { Candidates, JoinContext } from './join-context.ts';
import { bgp, lateral } from './lateral.ts';
import { type JoinStep, orderJoin } from './order-join.ts';
import { variablesOf } from './pattern-variables.ts';

/** Each link nests the engine's plan one deeper, and its stack has an end. */
const MAX_CHAIN = 60;

export interface PlannedTriples {
  readonly patterns: readonly Pattern[];
  readonly steps: readonly JoinStep[];
}

/**
 * Orders the triples of one basic graph pattern and writes them as a chain that the engine follows. Without `fresh`
 * variables the query would show new ones, so paths stay whole.
 *
 * @param joined whether rows stand before, which the first pattern shares variables with
 */
export function planTriples(
  triples: readonly Triple[],
  fresh: FreshVariables | undefined,
  context: JoinContext,
  joined: boolean,
): PlannedTriples {
  if (triples.length === 0) return { patterns: [], steps: [] };
  const expanded = fresh ? expandTriples(triples, fresh) : triples;
  const { steps } = orderJoin(expanded, context);
  if (
    expanded.length > MAX_CHAIN ||
    expanded.some((triple) => variablesOf(triple).some((name) => name.startsWith('_:')))
  ) {
    return { patterns: [bgp(steps.map(({ triple }) => triple))], steps };
  }
  return { patterns: steps.flatMap((step, i) => write(step, i > 0 || joined)), steps };
}

function write({ triple, candidates }: JoinStep, follows: boolean): Pattern[] {
  const values = candidates ? [listValues(candidates)] : [];
  const pattern = bgp([triple]);
  if (!follows) return [...values, ...(candidates ? [lateral([pattern])] : [pattern])];
  return [...values.map((rows) => lateral([rows])), lateral([pattern])];
}

function listValues({ name, terms }: Candidates): Pattern {
  return { type: 'values', values: terms.map((term): ValuePatternRow => ({ [name]: term })) };
}
