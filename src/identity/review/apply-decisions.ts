import type { Correction, Decision, PairDecision, Verdict } from '../../model/decision.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import type { Ties } from '../persons/link-persons.ts';
import { indexFacts } from './index-facts.ts';
import { replayDecisions } from './replay-decisions.ts';

/** What a review comes to in the articles at hand. */
export interface AppliedReview {
  /** Facts that are not to be seen, and the articles without them. */
  readonly rejected: readonly string[];
  readonly digests: Iterable<ArticleDigest>;
  readonly corrections: readonly Correction[];
  /** Facts that a reviewer accepted or put right: no number of articles gainsays them. */
  readonly upheld: ReadonlySet<string>;
  readonly ties: Ties;
  /** Decisions that hold, and of these those whose fact was found by its words alone. */
  readonly applied: number;
  readonly reanchored: number;
  /** Decisions whose fact or resources the articles no longer tell of: kept, for they may come back. */
  readonly stale: readonly Decision[];
}

/** Replays a review over what articles tell: the last decision on a fact, or on a pair, is the one that holds. */
export function applyDecisions(
  digests: Iterable<ArticleDigest>,
  decisions: readonly Decision[],
): AppliedReview {
  // Of many articles it takes a while, and most folders have no review.
  const known = indexFacts(decisions.length === 0 ? [] : digests);
  const { verdicts, corrections, pairs, reanchored, stale } = replayDecisions(decisions, known);
  const factsWith = (verdict: Verdict['decision']): string[] =>
    [...verdicts].flatMap(([fact, found]) => (found === verdict ? [fact] : []));
  const pairsTo = (what: PairDecision['decision']): PairDecision['resources'][] =>
    pairs.flatMap(({ decision, resources }) => (decision === what ? [resources] : []));
  const rejected = factsWith('reject').sort();
  return {
    rejected,
    digests: rejected.length === 0 ? digests : without(digests, new Set(rejected)),
    corrections: [...corrections.values()].flatMap((own) => [...own.values()]),
    upheld: new Set([...factsWith('accept'), ...corrections.keys()]),
    ties: { together: pairsTo('merge'), apart: pairsTo('split') },
    applied: decisions.length - stale.length,
    reanchored,
    stale,
  };
}

/** The digests without what is rejected, as often as they are gone through. */
function without(digests: Iterable<ArticleDigest>, rejected: ReadonlySet<string>): Iterable<ArticleDigest> {
  const stays = ({ iri }: { readonly iri: string }): boolean => !rejected.has(iri);
  return {
    *[Symbol.iterator]() {
      for (const digest of digests)
        yield { ...digest, facts: digest.facts.filter(stays), tenures: digest.tenures.filter(stays) };
    },
  };
}
