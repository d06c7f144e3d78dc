import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { answeredAlone } from '../syntax/answered-alone.ts';
import { lowerAt, nounAt, sentenceOf, spanOf } from '../syntax/walk.ts';
import { answerTo } from './invitation.ts';
import { toldBy } from './told-by.ts';

/** How many sentences on the answer may stand. */
const REACH = 2;

/** "Korpi invited Berg to Oslo. *She accepted*.": what was offered is agreed, or off. */
export function answered(a: AnnotatedArticle, told: readonly VisitCandidate[]): VisitCandidate[] {
  return told.flatMap((offer) => {
    const answer = offer.status === 'proposed' ? answeredAlone(a, offer.sentence) : undefined;
    return answer ? [{ ...offer, ...answer, nominal: true }] : [];
  });
}

/** "Korpi invited Berg to Oslo. Berg *accepted the invitation*.": what was offered in the sentences before is agreed, or off. */
export function accepted(
  a: AnnotatedArticle,
  { frame, occurrence }: FrameMatch,
  last: VisitCandidate | undefined,
): VisitCandidate | undefined {
  const noun = nounAt(a, occurrence.noun ?? -1);
  const status = answerTo(a, occurrence.verb);
  if (!noun || last?.status !== 'proposed' || status === 'proposed') return undefined;
  const sentence = sentenceOf(a, occurrence.noun ?? occurrence.first);
  const known = /^(?:the|this|that|his|her)$/.test(lowerAt(a, noun.first));
  if (!known || sentence - last.sentence > REACH || sentence <= last.sentence) return undefined;
  return {
    ...last,
    ...toldBy(frame),
    status,
    quote: spanOf(a, a.phrases[occurrence.first]?.first ?? noun.first, noun.last),
    sentence,
    nominal: true,
  };
}
