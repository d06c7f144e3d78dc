import type { Sentence } from '../model/annotation.ts';
import type { TokenRange } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
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
    sentence: sentenceOf(draft.sentences, range.first),
    possessive: isPossessive(draft.tokens[range.last]),
  };
}

function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
