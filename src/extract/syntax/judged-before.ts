import type { AnnotatedArticle } from '../../model/mention.ts';
import { listStart, nounsBetween } from './subject-list.ts';
import { JUDGES } from './verb-classes.ts';
import { nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Reads "accused *her* of breaking the pact", "praised *both* for keeping it": the object of a verb that judges does what is told. */
export function judgedBefore(a: AnnotatedArticle, v: number): readonly number[] | undefined {
  const noun = /^(?:of|for)$/.test(wordAt(a, v - 1)) ? v - 2 : -1;
  if (!nounAt(a, noun)) return undefined;
  const start = listStart(a, noun, sentencePhrases(a, v).first);
  const verb = verbAt(a, start - 1);
  return verb && JUDGES.has(verb.lemma) && !verb.passive ? nounsBetween(a, start, noun) : undefined;
}
