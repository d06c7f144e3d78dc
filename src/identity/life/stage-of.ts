import { foldLetters } from '../../fold-letters.ts';
import type { StageWords } from '../../model/identity-words.ts';
import type { FactDigest } from '../digest/article-digest.ts';

/** Where a happening stands: a status, or what a report's words tell more exactly. */
const STAGES = [
  'occurred',
  'planned',
  'proposed',
  'denied',
  'postponed',
  'cancelled',
  'underNegotiation',
  'concluded',
  'ratified',
  'inForce',
  'suspended',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that a report tells: by its words, else by its status. */
export function stageOf({ kind, status, quote }: FactDigest, rows: readonly StageWords[]): Stage {
  const text = ` ${foldLetters(quote).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const row = rows.find(
    ({ kinds, status: statuses, words }) =>
      kinds.includes(kind) && statuses.includes(status) && words.some((word) => text.includes(` ${word}`)),
  );
  return STAGES.find((stage) => stage === row?.stage) ?? status;
}
