import type { Fact } from './fact.ts';

/** Log-odds that a feature adds to a fact's being right; a feature that is not listed adds nothing. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** A kind of fact each, and the rules that choose whom words mean by their signs. */
export const MODELS = [
  'official',
  'meeting',
  'visit',
  'treaty',
  'statement',
  'meeting.told-together',
] as const;

/** How sure a fact is, by what can be seen of it: a logistic regression for each kind of fact, and for rules that choose. */
export interface Weights {
  /** By name. */
  readonly models: ReadonlyMap<string, FeatureWeights>;
  /** Facts under it are best left out: kept and left so, precision and recall weigh best against each other (F1). */
  readonly threshold: number;
  /** The same for models whose facts must be surer, by the name of the model. */
  readonly thresholds: ReadonlyMap<string, number>;
}

/** The model that a fact is weighed by: its kind's, or its rule's own where that chooses whom the words mean by their signs. */
export const modelOf = ({ kind, rule, signs }: Pick<Fact, 'kind' | 'rule' | 'signs'>): string =>
  signs ? rule : kind;

/** How sure a fact must be to be told: as sure as `least` asks for, else as its model's threshold. */
export const thresholdOf =
  ({ threshold, thresholds }: Weights, least?: number) =>
  (fact: Fact): number =>
    least ?? thresholds.get(modelOf(fact)) ?? threshold;
