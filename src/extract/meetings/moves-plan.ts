import type { AnnotatedArticle } from '../../model/mention.ts';
import { isMove } from '../syntax/is-move.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/**
 * "sat down on Thursday *instead*", "will *now* be held on May 21", "has been *moved* to Nov. 28": told in place of what was planned
 * before, of the same.
 */
export function movesPlan(a: AnnotatedArticle, { verb: v, noun, first, dates }: Occurrence): boolean {
  if (dates.length === 0) return false;
  const verb = v === undefined ? undefined : verbAt(a, v);
  if (v !== undefined && verb && noun !== undefined && !verb.negated && isMove(a, v)) return true;
  const phrases = sentencePhrases(a, first);
  const [from, to] = [a.phrases[phrases.first]?.first ?? 0, a.phrases[phrases.last - 1]?.last ?? 0];
  for (let t = from; t <= to; t++) if (lowerAt(a, t) === 'instead' && lowerAt(a, t + 1) !== 'of') return true;
  for (let t = verb?.first ?? 0; t <= (verb?.last ?? -1); t++)
    if (lowerAt(a, t) === 'now' && (verb?.modal === 'will' || verb?.tense === 'future')) return true;
  return false;
}
