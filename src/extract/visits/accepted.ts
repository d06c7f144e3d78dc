import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, nounAt, sentenceOf, spanOf, verbAt } from '../syntax/walk.ts';
import { answerTo } from './invitation.ts';
import { toldBy } from './told-by.ts';
import { actingAt } from './travellers.ts';

/** How many sentences on the answer may stand. */
const REACH = 2;

/** "Korpi invited Berg to Oslo. *She accepted*.": said with no more words. */
export function acceptedAlone(a: AnnotatedArticle, told: readonly VisitCandidate[]): VisitCandidate[] {
  return told.flatMap((offer) => {
    if (offer.status !== 'proposed') return [];
    const from = a.phraseAt[a.sentences[offer.sentence]?.last ?? -1] ?? -1;
    const end = a.sentences[Math.min(offer.sentence + REACH, a.sentences.length - 1)]?.last ?? 0;
    const to = (a.phraseAt[end - 1] ?? -1) + 1;
    for (let v = from; v >= 0 && v < to; v++) {
      const verb = verbAt(a, v);
      if (verb?.lemma !== 'accept' || verb.form !== 'finite' || verb.negated || verb.passive) continue;
      if (verb.modal !== undefined || takesObject(a, v) || actingAt(a, v).length === 0) continue;
      const quote = spanOf(a, a.phrases[v]?.first ?? 0, verb.last);
      return [{ ...offer, status: 'planned' as const, quote, sentence: sentenceOf(a, v), nominal: true }];
    }
    return [];
  });
}

/** "accepted *the plan*", "accepted *that* it failed": something else. */
function takesObject(a: AnnotatedArticle, v: number): boolean {
  const next = kindAt(a, v + 1);
  return (
    readComplements(a, v).object.length > 0 ||
    !(next === undefined || /^(?:preposition|adverb|comma|and|date)$/.test(next))
  );
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
