import { addToGroup } from '../../group-by.ts';
import type { Decision, FactDecision } from '../../model/decision.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import type { Ties } from '../persons/link-persons.ts';

/** What a review comes to in the articles at hand. */
export interface AppliedReview {
  /** Facts that are not to be seen, and the articles without them. */
  readonly rejected: readonly string[];
  readonly digests: Iterable<ArticleDigest>;
  readonly corrections: readonly {
    readonly fact: string;
    readonly property: string;
    readonly value: string;
    readonly insteadOf?: string;
  }[];
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
  const { find, persons } = indexFacts(decisions.length === 0 ? [] : digests);
  const verdicts = new Map<string, FactDecision>();
  const corrections = new Map<string, Map<string, FactDecision>>();
  const pairs = new Map<string, Decision & { readonly resources: readonly [string, string] }>();
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
    if (fact === undefined) stale.push(decision);
    else {
      if (fact !== decision.fact) reanchored++;
      const found = { ...decision, fact };
      if (decision.decision !== 'correct') {
        verdicts.set(fact, found);
        // Whoever accepts a fact accepts it as it is told.
        if (decision.decision === 'accept') corrections.delete(fact);
      } else {
        const own = corrections.get(fact) ?? new Map<string, FactDecision>();
        corrections.set(fact, own.set(`${decision.property} ${decision.insteadOf}`, found));
      }
    }
  }
  const rejected = [...verdicts.values()].flatMap(({ decision, fact }) =>
    decision === 'reject' ? [fact] : [],
  );
  const pairsOf = (kind: Decision['decision']): (readonly [string, string])[] =>
    [...pairs.values()].flatMap(({ decision, resources }) => (decision === kind ? [resources] : []));
  return {
    rejected: rejected.sort(),
    digests: rejected.length === 0 ? digests : without(digests, new Set(rejected)),
    corrections: [...corrections.values()].flatMap((own) =>
      [...own.values()].flatMap(({ fact, property, value, insteadOf }) =>
        property !== undefined && value !== undefined
          ? [{ fact, property, value, ...(insteadOf !== undefined && { insteadOf }) }]
          : [],
      ),
    ),
    upheld: new Set([
      ...[...verdicts.values()].flatMap(({ decision, fact }) => (decision === 'accept' ? [fact] : [])),
      ...corrections.keys(),
    ]),
    ties: { together: pairsOf('merge'), apart: pairsOf('split') },
    applied: decisions.length - stale.length,
    reanchored,
    stale,
  };
}

interface KnownFacts {
  /** Finds a decision's fact by its IRI, or by its kind and words in its article where these are one fact's alone. */
  readonly find: (decision: FactDecision) => string | undefined;
  readonly persons: ReadonlySet<string>;
}

function indexFacts(digests: Iterable<ArticleDigest>): KnownFacts {
  const [known, persons] = [new Set<string>(), new Set<string>()];
  const byWords = new Map<string, string[]>();
  for (const { article, facts, tenures, persons: named } of digests) {
    for (const { iri } of named) persons.add(iri);
    const all = [...facts, ...tenures.map((tenure) => ({ ...tenure, kind: 'official' }))];
    for (const { iri, kind, quote } of all) {
      known.add(iri);
      addToGroup(byWords, keyOf(article, kind, quote), iri);
    }
  }
  const find: KnownFacts['find'] = ({ fact, article = '', kind = '', quote }) => {
    if (known.has(fact)) return fact;
    const found = quote && byWords.get(keyOf(article, kind, quote.exact));
    return found?.length === 1 ? found[0] : undefined;
  };
  return { find, persons };
}

const keyOf = (article: string, kind: string, words: string): string =>
  `${article} ${kind} ${words.replace(/\s+/gu, ' ')}`;

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
