import type { Spot } from './spot.ts';

const JOINS = /^(?:and|or|&|both|either|neither|nor|as well as)$/iu;

/**
 * A question about one with several others as a question about each of these: "Biden's meetings with A, B and C". Nothing
 * where the names are all that it names, for then they may be meant together.
 */
export function distribute(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const run = longestRun(spots);
  const names = spots.filter(isName);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || run.length === names.length) return [];
  return run.map((one) => [
    ...spots.slice(0, spots.indexOf(first)),
    one,
    ...spots.slice(spots.indexOf(last) + 1),
  ]);
}

/** The names one after another, with commas or small words between. */
function longestRun(spots: readonly Spot[]): readonly Spot[] {
  let [best, run]: [readonly Spot[], readonly Spot[]] = [[], []];
  for (const spot of spots) {
    if (JOINS.test(spot.text)) continue;
    // Names side by side without a comma are of one who is named with a title, or follow one another in a list of words.
    const joins = run.length > 0 && (run.at(-1)?.end ?? 0) < spot.at;
    run = !isName(spot) ? [] : joins ? [...run, spot] : [spot];
    if (run.length > best.length) best = run;
  }
  return best;
}

function isName({ symbol }: Spot): boolean {
  return symbol === 'NAMED';
}
