import type { Triple } from 'sparqljs';
import { fanOut } from './fan-out.ts';
import type { FilterHints } from './filter-hints.ts';
import { findCandidates } from './find-candidates.ts';
import type { Candidates, JoinContext } from './join-context.ts';
import { variablesOf } from './pattern-variables.ts';

/** From how many of its patterns an order is tried: the square of the number of patterns is the work of each. */
const MAX_STARTS = 12;

export interface JoinStep {
  readonly triple: Triple;
  readonly candidates?: Candidates;
  /** Triples looked at for each row before the step. */
  readonly scanned: number;
  /** Rows after the step and the filters that it makes possible. */
  readonly rows: number;
}

export interface JoinOrder {
  readonly steps: readonly JoinStep[];
  readonly cost: number;
}

/**
 * Orders triple patterns that are joined: each next one is that which looks at the fewest triples for a row, of those
 * that share a variable with what stands before, if any do. Every pattern is tried as the first, and the order with the
 * fewest triples looked at in all is taken; ties keep the writer's order.
 */
export function orderJoin(triples: readonly Triple[], context: JoinContext): JoinOrder {
  const starts = triples
    .map((triple, i) => ({ i, scanned: measure(triple, context.bound, context).scanned }))
    .sort((a, b) => a.scanned - b.scanned || a.i - b.i)
    .slice(0, MAX_STARTS);
  let best: JoinOrder = { steps: [], cost: Number.POSITIVE_INFINITY };
  for (const { i } of starts) {
    const order = orderFrom(triples, i, context);
    if (order.cost < best.cost) best = order;
  }
  return best;
}

function orderFrom(triples: readonly Triple[], first: number, context: JoinContext): JoinOrder {
  const left = [...triples];
  const bound = new Set(context.bound);
  const steps: JoinStep[] = [];
  let rows = context.rows;
  let cost = 0;
  for (let next = first; left.length > 0; next = cheapest(left, bound, context)) {
    context.checkTime();
    for (const triple of left.splice(next, 1)) {
      const { candidates, scanned, passed } = measure(triple, bound, context);
      cost += rows * (1 + scanned);
      rows *= passed;
      const added = variablesOf(triple).filter((name) => !bound.has(name));
      for (const name of added) bound.add(name);
      rows *= candidates ? 1 : shareOf(added, bound, context.hints);
      steps.push({ triple, ...(candidates ? { candidates } : {}), scanned, rows });
    }
  }
  return { steps, cost };
}

function cheapest(left: readonly Triple[], bound: ReadonlySet<string>, context: JoinContext): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, triple] of left.entries()) {
    const { scanned } = measure(triple, bound, context);
    const names = variablesOf(triple);
    const apart = bound.size > 0 && names.length > 0 && !names.some((name) => bound.has(name));
    const rank = apart ? scanned + context.counts.total + 1 : scanned;
    if (rank < least) [best, least] = [i, rank];
  }
  return best;
}

function measure(
  triple: Triple,
  bound: ReadonlySet<string>,
  context: JoinContext,
): { candidates?: Candidates; scanned: number; passed: number } {
  const plain = fanOut(triple, bound, context.named, context.counts);
  const found = findCandidates(triple, bound, plain, context);
  return found ?? { scanned: plain, passed: plain };
}

/** The share of rows that pass the conditions which the variables just bound make possible to test. */
function shareOf(added: readonly string[], bound: ReadonlySet<string>, { conditions }: FilterHints): number {
  return conditions
    .filter(
      ({ variables }) =>
        added.some((name) => variables.has(name)) && [...variables].every((v) => bound.has(v)),
    )
    .reduce((share, condition) => share * condition.share, 1);
}
