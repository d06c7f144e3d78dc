import type { AnnotatedArticle } from '../../model/mention.ts';
import { headAt, lowerAt, verbAt, wordAt } from './walk.ts';

/** What says of a plan that it was kept, after the verb and its noun: "as *planned*", "after *all*". */
const KEPT =
  /^(?:as (?:planned|scheduled|announced|arranged|foreseen|expected|agreed)|after all|on schedule)$/;

/** "*went ahead*", "*took place as planned*", "*was held after all*": said of what was planned, that it came about. */
export function cameOff(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.form !== 'finite' || verb.negated || verb.modal !== undefined || verb.tense !== 'past')
    return false;
  // The adverb may be part of the group.
  if (verb.lemma === 'go') return [lowerAt(a, verb.last), lowerAt(a, verb.last - 1)].includes('ahead');
  const takes = verb.lemma === 'take' && headAt(a, v + 1) === 'place';
  if (!takes && !(verb.lemma === 'hold' && verb.passive)) return false;
  const after = a.phrases[takes ? v + 1 : v]?.last ?? a.tokens.length;
  return KEPT.test(`${lowerAt(a, after)} ${lowerAt(a, after + 1)}`) && wordAt(a, v - 1) !== 'not';
}
