/** A fact weighed by weights that were fitted without its article. */
export interface Weighed {
  readonly confidence: number;
  readonly right: number;
}

const BANDS = 10;

/** Ten bands of confidence as a table in Markdown: how sure the facts in it were, and how many are right. */
export function renderReliability(facts: readonly Weighed[]): string {
  const rows = Array.from({ length: BANDS }, (_, band) => {
    const inside = facts.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    );
    const cell = (value: (fact: Weighed) => number): string =>
      inside.length === 0
        ? '–'
        : (inside.reduce((sum, fact) => sum + value(fact), 0) / inside.length).toFixed(2);
    const name = `${(band / BANDS).toFixed(1)}–${((band + 1) / BANDS).toFixed(1)}`;
    return `| ${name} | ${inside.length} | ${cell(({ confidence }) => confidence)} | ${cell(({ right }) => right)} |`;
  });
  return ['| confidence | facts | predicted | right |', '|---|---|---|---|', ...rows].join('\n');
}

/** Mean squared distance between the chance and what came of it; 0.25 for who always says one half. */
export function brierScore(facts: readonly Weighed[]): number {
  const distances = facts.map(({ confidence, right }) => (confidence - right) ** 2);
  return distances.reduce((sum, each) => sum + each, 0) / (distances.length || 1);
}

/** So much more or less F1 is what other articles would make of it: between bounds as good, the one that leaves out more errors. */
const NOISE = 0.002;

/**
 * The highest bound that, with all facts under it left out, gives the best F1 but for noise: the curve is flat at its top, and
 * on its upper end fewer of the facts told are wrong. `missed` facts of the gold were never found.
 */
export function bestThreshold(facts: readonly Weighed[], missed: number): number {
  const all = facts.reduce((sum, { right }) => sum + right, 0) + missed;
  const tried = Array.from({ length: 100 }, (_, percent) => {
    const threshold = percent / 100;
    const kept = facts.filter(({ confidence }) => confidence >= threshold);
    const right = kept.reduce((sum, fact) => sum + fact.right, 0);
    return { threshold, f1: (2 * right) / (kept.length + all) };
  });
  const best = Math.max(...tried.map(({ f1 }) => f1));
  return tried.findLast(({ f1 }) => f1 >= best - NOISE)?.threshold ?? 0;
}
