import { foldLetters } from '../../fold-letters.ts';
import type { Stage, StageWords } from '../../model/identity-words.ts';
import type { FactDigest } from '../digest/article-digest.ts';

/** The stage that a report tells: by its words, else by its status. */
export function stageOf({ kind, status, quote }: FactDigest, rows: readonly StageWords[]): Stage {
  const text = ` ${foldLetters(quote).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const row = rows.find(
    ({ kinds, status: statuses, words }) =>
      kinds.some((each) => each === kind) &&
      statuses.includes(status) &&
      words.some((word) => text.includes(` ${word}`)),
  );
  return row?.stage ?? status;
}
