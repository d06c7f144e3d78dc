import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import type { Speakers } from './find-speakers.ts';

/**
 * Reads "the strait, which Berg said *was open*", "men who it said *have smuggled fish*", "a dam Oslo has said *will hold*":
 * the subject of what is said stands before the teller, so that the clause begins with its verb.
 */
export function gapAfter(
  a: AnnotatedArticle,
  at: number,
  last: number,
  speakers: Speakers,
): number | undefined {
  if (at >= last || speakers.inverted || speakers.shared || verbAt(a, at)?.form !== 'finite')
    return undefined;
  return isOpened(a, speakers.first) ? at : undefined;
}

/** Whether a clause that begins at phrase `from` has its subject before the teller: a verb right after a verb of saying. */
export const isGap = (a: AnnotatedArticle, from: number): boolean =>
  verbAt(a, from)?.form === 'finite' && verbAt(a, from - 1)?.form === 'finite';

/** A relative word stands before the teller, or the noun that the clause tells of. */
function isOpened(a: AnnotatedArticle, teller: number): boolean {
  const before = teller - 1;
  if (before < sentencePhrases(a, teller).first) return false;
  if (kindAt(a, before) === 'relative') return /^(?:which|who|that)$/.test(wordAt(a, before));
  return nounAt(a, before) !== undefined && mentionOf(a, before) === undefined;
}
