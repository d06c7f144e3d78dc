import type { DateMention } from '../../model/annotation.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { isMove } from '../syntax/is-move.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** "put off *until May*", "moved from Friday *to Monday*", "brought forward *to Thursday*": the new day of a visit whose old one is given up. */
export function movedTo(a: AnnotatedArticle, { occurrence }: FrameMatch): DateMention | undefined {
  const { noun, verb: v } = occurrence;
  const verb = v === undefined ? undefined : verbAt(a, v);
  if (noun === undefined || v === undefined || !verb || verb.negated || !isMove(a, v)) return undefined;
  const { last } = sentencePhrases(a, v);
  for (let p = v + 1; p < last && !(verbAt(a, p)?.form === 'finite'); p++) {
    const date = kindAt(a, p) === 'date' ? dateOf(a, p) : undefined;
    if (!date) continue;
    // "from Friday until next week"
    if (wordAt(a, p - 1) === 'from' && date.until) return { ...date, ...date.until };
    if (/^(?:to|till?|until)$/.test(wordAt(a, p - 1))) return date;
    if (verb.lemma === 'reschedule' && wordAt(a, p - 1) === 'for') return date;
  }
  return undefined;
}
