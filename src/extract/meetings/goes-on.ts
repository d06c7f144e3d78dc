import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { callsSomebody } from './calls-somebody.ts';

/**
 * True where a frame that wants nothing after it is followed by what makes it something else: "called on X *to resign*",
 * "called X *a friend*", "called X *irresponsible*".
 */
export function goesOn(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  const telling = occurrence.verb === undefined ? undefined : verbAt(a, occurrence.verb);
  // "have not met since 2005": no meeting, but none refused either.
  if (telling?.negated && telling.perfect && isSince(a, occurrence)) return true;
  if (frame.attributes.status === 'planned' && occurrence.status !== 'planned') return true;
  const { 'followed-by': follower } = frame.attributes;
  if (follower !== 'nothing' && follower !== 'purpose') return false;
  const { places, last, verb = 0 } = occurrence;
  // "will see X *as a threat*"
  if ((places.get('as') ?? []).length > 0) return true;
  if ((places.get('second') ?? []).length > 0) return true;
  if (frame.attributes.kind === 'call') return !callsSomebody(a, occurrence);
  const next = verbAt(a, last);
  if (next?.form === 'infinitive' && !(follower === 'purpose' && lowerAt(a, next.first) === 'to'))
    return true;
  const [object] = places.get('object') ?? [];
  const after = object !== undefined && object > verb && nounAt(a, object) ? object + 1 : undefined;
  // "called him *irresponsible*", but "saw him *last night*"
  return after !== undefined && kindAt(a, after) !== 'date' && a.tags[a.phrases[after]?.first ?? -1] === 'JJ';
}

/** "have not met *since 2005*", "have not spoken *since a summit* in May". */
function isSince(a: AnnotatedArticle, { verb = 0, dates }: FrameMatch['occurrence']): boolean {
  if (dates.some((p) => wordAt(a, p - 1) === 'since')) return true;
  const { last } = sentencePhrases(a, verb);
  for (let p = verb + 1; p < last; p++) {
    if (wordAt(a, p) === 'since') return true;
    if (verbAt(a, p)?.form === 'finite' || kindAt(a, p) === 'comma') return false;
  }
  return false;
}
