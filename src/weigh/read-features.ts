import type { Fact } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { nearestBand } from './band.ts';
import { createBesideFeatures } from './beside-features.ts';
import { readKindFeatures } from './kind-features.ts';
import { createTextFeatures } from './text-features.ts';

/**
 * What can be seen of a fact that tells how likely it is right, by names that a reader of the weights understands:
 * `bias`, which every fact has; the rule; how its slots were filled; where and in what kind of text it stands.
 */
export function createFeatureReader(annotated: AnnotatedArticle): (fact: Fact) => string[] {
  const readText = createTextFeatures(annotated);
  const readBeside = createBesideFeatures(annotated);
  return (fact) => [
    'bias',
    `rule:${fact.rule}`,
    // What the rule and the words that its slots were filled from are worth by hand: a state that only the dateline tells is less.
    `worth:${nearestBand(fact.confidence, [0.65, 'low'], [0.8, 'middle'], 'high')}`,
    `status:${fact.status}`,
    `pronouns:${atMost(2, fact.pronouns ?? 0)}`,
    `told:${atMost(3, fact.evidence.length)}`,
    `cited:${fact.attribution.some(({ role }) => role === 'cited')}`,
    ...readText(fact.evidence[0]),
    ...readBeside(fact),
    ...readKindFeatures(fact),
  ];
}

/** `0`, `1`, `2+`: counts beyond a few tell no more. */
const atMost = (most: number, count: number): string => (count < most ? String(count) : `${most}+`);
