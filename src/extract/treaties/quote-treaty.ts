import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { spanOf } from '../syntax/walk.ts';

/** From those who sign, where the verb is near, to the end of the name. */
export function quoteTreaty(a: AnnotatedArticle, { occurrence, frame }: FrameMatch, last: number): Span {
  const noun = occurrence.noun ?? occurrence.first;
  const near = frame.verbs.length > 0 && noun - occurrence.first < 10;
  const first = near ? Math.min(occurrence.first, noun) : noun;
  // "A treaty … was signed by X and Y in Oslo."
  const { verb } = occurrence;
  const after = near && verb !== undefined && verb > noun ? readComplements(a, verb).last - 1 : noun;
  let end = Math.max(last, a.phrases[after]?.last ?? 0);
  while (end > last && !/[\p{L}\p{N})]$/u.test(a.tokens[end - 1]?.text ?? '')) end--;
  return spanOf(a, a.phrases[first]?.first ?? 0, end);
}
