/** A fact that was judged: its features, and 1 where it is right, 0 where not, between where it is right in part. */
export interface Example {
  readonly features: readonly string[];
  readonly right: number;
}

/** Steps of gradient descent; the loss is convex and stands still long before. */
const STEPS = 400;
const RATE = 1.5;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The chance that a fact with these features is right. */
export function predict(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return logistic(features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
}

/**
 * Logistic regression with a ridge, by gradient descent with steps scaled to how often each feature is seen. The same
 * examples give the same weights: nothing is drawn by chance. `ridge` pulls every weight but the bias towards none, so that
 * a feature seen twice does not decide.
 */
export function fitWeights(examples: readonly Example[], ridge: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    at: features.flatMap((name) => index.get(name) ?? []),
    right,
  }));
  const counts = names.map((name) => seen.get(name) ?? 1);
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    for (const { at, right } of rows) {
      const error = logistic(at.reduce((sum, each) => sum + (weights[each] ?? 0), 0)) - right;
      for (const each of at) gradient[each] = (gradient[each] ?? 0) + error;
    }
    for (const [at, name] of names.entries()) {
      const pull = name === 'bias' ? 0 : ridge * (weights[at] ?? 0);
      weights[at] =
        (weights[at] ?? 0) - (RATE * ((gradient[at] ?? 0) + pull)) / ((counts[at] ?? 1) + ridge) / 2;
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
