import type { Comparison } from '../comparison.ts';
import { anyShared } from '../comparison.ts';
import { overlap } from '../overlap.ts';
import type { StatementRecord } from '../records.ts';

const LEAST_OVERLAP = 0.5;

/** A speaker is the same and the contents are half the same stretch of text. */
export const statement: Comparison<StatementRecord> = {
  match: (gold, found, { sameName, text }) => {
    if (!anyShared(gold.speaker, found.speaker, sameName)) return 0;
    const share = overlap(text, gold, found);
    return share >= LEAST_OVERLAP ? share : 0;
  },
  attributes: {
    mode: (gold, found) => gold.mode === found.mode,
    addressee: (gold, found, { sameName }) =>
      gold.addressee.length === 0 || found.addressee.length === 0
        ? gold.addressee.length === found.addressee.length
        : anyShared(gold.addressee, found.addressee, sameName),
    via: (gold, found, { sameName }) =>
      gold.via.length === found.via.length &&
      gold.via.every((source) => found.via.some((other) => sameName(source, other))),
  },
};
