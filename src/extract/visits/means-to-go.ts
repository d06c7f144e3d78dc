import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { isConditional } from '../syntax/status/supposed.ts';
import { KEEPS_FROM } from '../syntax/verb-classes.ts';
import { lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { HOPES } from './among-plans.ts';

/** "would *not keep her from* visiting Oslo": she goes all the same; "*kept her from* visiting Oslo": she did not. */
export function keptFrom(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1 } }: FrameMatch,
): Status | undefined {
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'from') return undefined;
  const governor = verbAt(a, governorOf(a, v) ?? -1);
  if (governor === undefined || !KEEPS_FROM.has(governor.lemma)) return undefined;
  return governor.negated ? 'planned' : 'denied';
}

/** "has asked *his envoy* to go to Oslo": whoever serves him goes. */
export function isSentByOwn(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1, noun } }: FrameMatch,
): boolean {
  const governor = governorOf(a, v) ?? -1;
  if (noun !== undefined || !/^(?:ask|tell|instruct|order|direct)$/.test(verbAt(a, governor)?.lemma ?? ''))
    return false;
  return readComplements(a, governor).object.some((p) =>
    /^(?:my|his|her|its|their|our)$/.test(lowerAt(a, nounAt(a, p)?.first ?? -1)),
  );
}

/** "*will fly* to Oslo on Monday *if* the talks fail": a day is set, whatever it hangs on. */
export const hangsOnly = (a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean =>
  noun === undefined && verbAt(a, v)?.tense === 'future' && !verbAt(a, v)?.negated && isConditional(a, v);

/** "*hopes to visit* Oslo next week": who travels means to. */
export function isOwnHope(a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean {
  if (noun !== undefined || verbAt(a, v)?.form !== 'infinitive') return false;
  const governor = verbAt(a, v - 1);
  return (
    governor?.form === 'finite' &&
    governor.tense === 'present' &&
    !governor.negated &&
    HOPES.test(governor.lemma)
  );
}
