import type { MeetingCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { cameOff } from '../syntax/came-off.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { headAt, kindAt, lowerAt, nounAt, sentenceOf, spanOf, wordAt } from '../syntax/walk.ts';

const MEETING =
  /^(?:meeting|talks|summit|call|encounter|conversation|negotiations|consultations|it|they|these)$/;

/** "*The meeting went ahead as planned*", "*It took place as scheduled*", "*the talks* were held *after all*": the one planned before has been. */
export function findKept(a: AnnotatedArticle): MeetingCandidate[] {
  const kept: MeetingCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    if (kindAt(a, v) !== 'verb' || !cameOff(a, v)) continue;
    const [subject, ...more] = findSubject(a, v)?.nouns ?? [];
    if (subject === undefined || more.length > 0 || !isToldBefore(a, subject)) continue;
    kept.push({
      kind: 'meeting',
      rule: 'meeting.went-ahead',
      confidence: 0.8,
      status: 'occurred',
      quote: spanOf(a, a.phrases[subject]?.first ?? 0, a.phrases[v]?.last ?? 0),
      sentence: sentenceOf(a, v),
      meetingKind: /^call$/.test(headAt(a, subject)) ? 'call' : 'meeting',
      participants: [],
      nominal: true,
      bare: true,
      answers: 'plan',
      retells: false,
    });
  }
  return kept;
}

/** "the meeting", "their talks", "it"; not "a meeting", nor "the meeting of the council". */
function isToldBefore(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun || !MEETING.test(headAt(a, n)) || wordAt(a, n + 1) === 'of') return false;
  return noun.last - noun.first === 1 || /^(?:the|this|that|their|these)$/.test(lowerAt(a, noun.first));
}
