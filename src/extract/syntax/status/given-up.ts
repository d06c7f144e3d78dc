import type { AnnotatedArticle } from '../../../model/mention.ts';
import { governingVerb } from '../governing-verb.ts';
import { readComplements } from '../read-complements.ts';
import { headAt, headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../walk.ts';
import { type Modality, ruleOfLemma } from './modality.ts';

/** "suspended *its participation* in talks", "*attendance* at the summit was cancelled", "the plan *fell through*". */
export function isGivenUp(a: AnnotatedArticle, n: number, modality: Modality): boolean {
  const over = governingVerb(a, n);
  const verb = over && over.role !== 'preposition' ? verbAt(a, over.verb) : undefined;
  if (!over || !verb || verb.negated) return false;
  return ruleOfLemma(a, verb, modality) === 'denied' || comesToNothing(a, over.verb);
}

/** "fell *through*", "came *to nothing*", "is *off*", "was put *on hold*": said of what was to be. */
export function comesToNothing(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  const next = wordAt(a, v + 1) || lowerAt(a, verb?.last ?? -1);
  if (verb?.lemma === 'fall') return /^(?:through|apart)$/.test(next);
  if (verb?.lemma === 'be') return isOff(a, v);
  if (verb?.lemma === 'put' || verb?.lemma === 'place') return isOnHold(a, v);
  return /^(?:come|lead|amount)$/.test(verb?.lemma ?? '') && next === 'to' && isNothing(a, v + 2);
}

/** "is *off*", "was *now off*"; not "is *off to a good start*", "is *off the coast*". */
function isOff(a: AnnotatedArticle, v: number): boolean {
  let p = v + 1;
  while (kindAt(a, p) === 'adverb' && wordAt(a, p) !== 'off') p++;
  return wordAt(a, p) === 'off' && !/^(?:noun|preposition)$/.test(kindAt(a, p + 1) ?? '');
}

const isOnHold = (a: AnnotatedArticle, v: number): boolean =>
  readComplements(a, v).prepositional.some(
    ({ word, nouns }) => word === 'on' && nouns.some((p) => /^(?:hold|ice)$/.test(headAt(a, p))),
  );

const isNothing = (a: AnnotatedArticle, n: number): boolean =>
  /^(?:nothing|naught|nought)$/.test(lowerAt(a, nounAt(a, n)?.head ?? -1));

/** "*plans* for a meeting *were dropped*", "called off *plans* for talks". */
export function isDropped(a: AnnotatedArticle, n: number, modality: Modality): boolean {
  const noun = nounAt(a, n);
  return noun !== undefined && modality.governs.has(headOf(a, noun)) && isGivenUp(a, n, modality);
}
