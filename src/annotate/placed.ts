import type { Span, TokenRange } from '../model/span.ts';
import { type Draft, isPossessive } from './draft.ts';

/** The fields every mention shares. */
export interface Placed extends TokenRange, Span {
  readonly sentence: number;
  readonly possessive: boolean;
}

export function placed(draft: Draft, range: TokenRange): Placed {
  return {
    first: range.first,
    last: range.last,
    start: draft.tokens[range.first]?.start ?? 0,
    end: draft.tokens[range.last - 1]?.end ?? 0,
    sentence: draft.sentenceAt[range.first] ?? 0,
    possessive: isPossessive(draft.tokens[range.last]),
  };
}
