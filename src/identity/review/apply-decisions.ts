import type { Decision, FactDecision } from '../../model/decision.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import type { Ties } from '../persons/link-persons.ts';

/** What a review comes to in the articles at hand. */
export interface AppliedReview {
  /** Facts that are not to be seen, and the articles without them. */
  readonly rejected: readonly string[];
  readonly digests: readonly ArticleDigest[];
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
  digests: readonly ArticleDigest[],
  decisions: readonly Decision[],
): AppliedReview {
  const find = indexFacts(digests);
  const persons = new Set(digests.flatMap((digest) => digest.persons.map(({ iri }) => iri)));
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
    digests: rejected.length === 0 ? digests : digests.map((digest) => without(digest, new Set(rejected))),
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

/** Finds a decision's fact by its IRI, or by its kind and words in its article where these are one fact's alone. */
function indexFacts(digests: readonly ArticleDigest[]): (decision: FactDecision) => string | undefined {
  const known = new Set<string>();
  const byWords = new Map<string, string[]>();
  for (const { article, facts, tenures } of digests) {
    const all = [...facts, ...tenures.map((tenure) => ({ ...tenure, kind: 'official' }))];
    for (const { iri, kind, quote } of all) {
      known.add(iri);
      const key = keyOf(article, kind, quote);
      byWords.set(key, [...(byWords.get(key) ?? []), iri]);
    }
  }
  return ({ fact, article = '', kind = '', quote }) => {
    if (known.has(fact)) return fact;
    const found = quote && byWords.get(keyOf(article, kind, quote.exact));
    return found?.length === 1 ? found[0] : undefined;
  };
}

const keyOf = (article: string, kind: string, words: string): string =>
  `${article} ${kind} ${words.replace(/\s+/gu, ' ')}`;

function without(digest: ArticleDigest, rejected: ReadonlySet<string>): ArticleDigest {
  const stays = ({ iri }: { readonly iri: string }): boolean => !rejected.has(iri);
  return { ...digest, facts: digest.facts.filter(stays), tenures: digest.tenures.filter(stays) };
}
