import type { Correction, Decision, PairDecision, Verdict } from '../../model/decision.ts';
import type { KnownFacts } from './index-facts.ts';

/** Where a review ends: what holds of each fact and pair, by the facts as the articles at hand name them. */
export interface Replayed {
  readonly verdicts: ReadonlyMap<string, Verdict['decision']>;
  /** Of each fact, by the value that each is about. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<string, Correction>>;
  readonly pairs: readonly PairDecision[];
  /** How many facts were found by their words alone. */
  readonly reanchored: number;
  /** Decisions whose fact or resources the articles do not tell of. */
  readonly stale: readonly Decision[];
}

/** Goes through decisions in the order in which they were made. */
export function replayDecisions(decisions: readonly Decision[], { find, persons }: KnownFacts): Replayed {
  const verdicts = new Map<string, Verdict['decision']>();
  const corrections = new Map<string, Map<string, Correction>>();
  const pairs = new Map<string, PairDecision>();
  const stale: Decision[] = [];
  let reanchored = 0;
  for (const decision of decisions) {
    if ('resources' in decision) {
      const known = decision.resources.every((iri) => persons.has(iri));
      if (known) pairs.set([...decision.resources].sort().join(' '), decision);
      else stale.push(decision);
      continue;
    }
    const fact = find(decision);
    if (fact === undefined) {
      stale.push(decision);
      continue;
    }
    if (fact !== decision.fact) reanchored++;
    if (decision.decision === 'correct') {
      const own = corrections.get(fact) ?? new Map<string, Correction>();
      corrections.set(fact, own.set(`${decision.property} ${decision.insteadOf}`, { ...decision, fact }));
      continue;
    }
    verdicts.set(fact, decision.decision);
    // Whoever accepts a fact accepts it as it is told.
    if (decision.decision === 'accept') corrections.delete(fact);
  }
  return { verdicts, corrections, pairs: [...pairs.values()], reanchored, stale };
}
