import type { Fact } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import type { Weights } from '../model/weights.ts';
import { createFeatureReader } from './read-features.ts';

/** As many digits as the graph keeps. */
const DIGITS = 10_000;

/** Gives each fact the chance that it is right: the logistic of its features' weights. */
export function weigh(annotated: AnnotatedArticle, facts: readonly Fact[], { models }: Weights): Fact[] {
  const readFeatures = createFeatureReader(annotated);
  return facts.map((fact) => {
    const weights = models.get(fact.kind);
    const odds = readFeatures(fact).reduce((sum, name) => sum + (weights?.get(name) ?? 0), 0);
    return { ...fact, confidence: Math.round(DIGITS / (1 + Math.exp(-odds))) / DIGITS };
  });
}
