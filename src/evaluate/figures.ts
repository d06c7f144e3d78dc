/** Records found and right, found and wrong, and missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Shares from 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 0 where nothing was found or nothing was to be found. */
export function computeFigures({ right, wrong, missed }: Counts): Figures {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The counts of several kinds or articles together. */
export function addCounts(counts: Iterable<Counts>): Counts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const one of counts) {
    right += one.right;
    wrong += one.wrong;
    missed += one.missed;
  }
  return { right, wrong, missed };
}
