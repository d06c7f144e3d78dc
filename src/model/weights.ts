/** Log-odds that a feature adds to a fact's being right; a feature that is not listed adds nothing. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** How sure a fact is, by what can be seen of it: a logistic regression for each kind of fact. */
export interface Weights {
  /** By kind of fact. */
  readonly models: ReadonlyMap<string, FeatureWeights>;
  /** Facts under it are best left out: kept and left so, precision and recall weigh best against each other (F1). */
  readonly threshold: number;
}
