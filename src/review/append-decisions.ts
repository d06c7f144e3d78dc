import { appendFileSync } from 'node:fs';
import { FileError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';

/** Adds decisions to a review, which nothing is ever taken from. @throws FileError */
export function appendDecisions(path: string, decisions: readonly Decision[]): void {
  if (decisions.length === 0) return;
  try {
    appendFileSync(path, decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
  } catch (cause) {
    throw new FileError(path, 'the review cannot be written. Check who may write there.', cause);
  }
}
