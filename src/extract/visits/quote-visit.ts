import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { FrameMatch } from '../match-frames.ts';
import { sentenceOf, spanOf } from '../syntax/walk.ts';

/** How many words may stand between the visitor and the words that tell the visit. */
const NEAR = 40;

/** The clause from the visitor on, where the visitor stands in it, to the end of what belongs to the telling word. */
export function quoteVisit(
  a: AnnotatedArticle,
  { occurrence, tie }: FrameMatch,
  visitor: Mention,
  destination?: Mention,
): Span {
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  const first = a.phrases[teller]?.first ?? 0;
  const from = a.phrases[Math.min(teller, tie?.at ?? teller)]?.first ?? first;
  const sameSentence = visitor.sentence === sentenceOf(a, teller);
  const before = sameSentence && visitor.first < first && first - visitor.last < NEAR;
  const after = sameSentence && visitor.first >= first && visitor.first - first < NEAR;
  let end = Math.max(a.phrases[occurrence.last - 1]?.last ?? first + 1, after ? visitor.last : 0);
  // A further stop of the same journey stands behind the clause.
  if (destination?.sentence === sentenceOf(a, teller)) end = Math.max(end, destination.last);
  // An apposition may end with its comma.
  while (end > first + 1 && !/[\p{L}\p{N})’'"”]$/u.test(a.tokens[end - 1]?.text ?? '')) end--;
  return spanOf(a, before ? visitor.first : from, Math.max(end, a.phrases[teller]?.last ?? end));
}
