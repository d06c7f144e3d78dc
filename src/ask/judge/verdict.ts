import type { AnswerItem, Aside, Outcome } from '../answer.ts';

/** What a reading comes to over the facts that fit it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly answers: readonly AnswerItem[];
  readonly asides: readonly Aside[];
  readonly count?: number;
  /** There may be more than are counted. */
  readonly least?: boolean;
}
