import type { DateMention } from '../../model/annotation.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/**
 * "had not been to Finland *since 2007*": the day of the last visit; "has not been there *since*", "*since* she took office":
 * `open`, as it tells of none.
 */
export function notSince(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1 } }: FrameMatch,
): DateMention | 'open' | undefined {
  const verb = verbAt(a, v);
  if (!verb?.negated || !verb.perfect) return undefined;
  const { last } = sentencePhrases(a, v);
  for (let p = v + 1; p < last && verbAt(a, p)?.form !== 'finite'; p++) {
    if (lowerAt(a, a.phrases[p]?.first ?? -1) !== 'since') continue;
    // "since *the autumn of* 2007"
    for (let at = p + 1; at < last && at < p + 4 && !verbAt(a, at) && kindAt(a, at) !== 'comma'; at++)
      if (kindAt(a, at) === 'date') return dateOf(a, at) ?? 'open';
    return 'open';
  }
  return undefined;
}
