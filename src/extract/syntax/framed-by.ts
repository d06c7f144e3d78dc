import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

const SAYING =
  /^(?:say|tell|stress|note|add|reiterate|reaffirm|affirm|express|emphasi[sz]e|underline|underscore|state|remark|announce|declare|hope|urge|confirm|acknowledge|reveal|disclose|report)$/;

/** "Y *said* Norland will help *when meeting* X": the verb of saying that the gerund at phrase `v` frames, past its content. */
export function framedBy(a: AnnotatedArticle, v: number): number | undefined {
  return /^(?:when|while)$/.test(wordAt(a, v - 1)) ? sayingBefore(a, v) : undefined;
}

/** The nearest finite verb of saying left of a phrase, within its sentence. */
export function sayingBefore(a: AnnotatedArticle, v: number): number | undefined {
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb?.form === 'finite' && SAYING.test(verb.lemma)) return k;
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';') return undefined;
  }
  return undefined;
}
