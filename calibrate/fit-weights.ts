import { solveSymmetric } from './solve-symmetric.ts';

/** A fact that was judged: its features, and 1 where it is right, 0 where not, between where it is right in part. */
export interface Example {
  readonly features: readonly string[];
  readonly right: number;
}

/** Newton's steps; from no weights at all a handful reach the bottom, for the loss is convex. */
const STEPS = 25;
/** A step that moves no weight by more is the last. */
const STILL = 1e-4;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The chance that a fact with these features is right. */
export function predict(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return logistic(features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
}

/**
 * Logistic regression with a ridge, by Newton's method. The same examples give the same weights: nothing is drawn by chance.
 * `ridge` pulls every weight but the bias towards none, so that a feature seen twice does not decide.
 */
export function fitWeights(examples: readonly Example[], ridge: number): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    at: [...new Set(features)].flatMap((name) => index.get(name) ?? []),
    right,
  }));
  // The bias is pulled by next to nothing, so that there is one answer even where all examples are right.
  const pulls = names.map((name) => (name === 'bias' ? 1e-3 : ridge));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slope(rows, weights, pulls);
    const move = solveSymmetric(curvature, gradient);
    for (const [at, by] of move.entries()) weights[at] = (weights[at] ?? 0) - by;
    if (move.every((by) => Math.abs(by) < STILL)) break;
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

interface Row {
  readonly at: readonly number[];
  readonly right: number;
}

/** How the loss rises with each weight, and how that changes with each other. */
function slope(
  rows: readonly Row[],
  weights: Float64Array,
  pulls: readonly number[],
): { readonly gradient: Float64Array; readonly curvature: Float64Array[] } {
  const gradient = Float64Array.from(pulls, (pull, at) => pull * (weights[at] ?? 0));
  const curvature = pulls.map((pull, at) => {
    const line = new Float64Array(pulls.length);
    line[at] = pull;
    return line;
  });
  for (const { at, right } of rows) {
    const chance = logistic(at.reduce((sum, each) => sum + (weights[each] ?? 0), 0));
    const spread = chance * (1 - chance);
    for (const i of at) {
      gradient[i] = (gradient[i] ?? 0) + chance - right;
      const line = curvature[i];
      if (!line) continue;
      for (const j of at) if (j <= i) line[j] = (line[j] ?? 0) + spread;
    }
  }
  return { gradient, curvature };
}
