import type { Comparison } from '../comparison.ts';
import type { OfficialRecord } from '../records.ts';
import { contentWords, shared } from '../words.ts';

/** The person and whom they serve are the same, and the offices share a word, as a rule the head noun. */
export const official: Comparison<OfficialRecord> = {
  match: (gold, found, { sameName }) => {
    const common = shared(contentWords(gold.office), contentWords(found.office)).length;
    if (common === 0 || !sameName(gold.name, found.name) || !sameName(gold.of, found.of)) return 0;
    return 1 + common;
  },
  attributes: {
    former: (gold, found) => gold.former === found.former,
  },
};
