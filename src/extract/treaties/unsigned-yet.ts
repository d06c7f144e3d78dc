import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { ownVerb } from './own-verb.ts';

/** Verbs by which a treaty comes to be. */
export const SIGNS: RegExp =
  /^(?:sign|ink|conclude|finalize|finalise|seal|initial|agree|approve|negotiate|draft|reach|complete|strike|work|hammer)$/;

/** "the pact *that* they *are about to sign*", "which she *would be ready to sign*": a relative clause that puts it ahead. */
function isPutAhead(a: AnnotatedArticle, n: number, last: number): boolean {
  let p = readComplements(a, n).last;
  while (kindAt(a, p) === 'comma') p++;
  if (!/^(?:that|which)$/.test(wordAt(a, p))) return false;
  for (let k = p + 1; k < last && k < p + 6; k++) {
    const verb = verbAt(a, k);
    if (!verb) continue;
    // "which *will work to* help", not "which they will work on"
    if (verb.lemma === 'work' && !/^(?:on|out)$/.test(lowerAt(a, verb.last))) return false;
    if (SIGNS.test(verb.lemma)) return verb.modal !== undefined || verb.tense === 'future';
    if (verb.lemma !== 'be') return false;
    const signing = [k + 1, k + 2, k + 3]
      .map((at) => verbAt(a, at))
      .find((next) => next?.form === 'infinitive');
    return signing !== undefined && SIGNS.test(signing.lemma) && !verb.negated;
  }
  return false;
}

/** "an accord with Norland *to be signed* in May", "a pact *under negotiation*". */
function isToBeMade(a: AnnotatedArticle, n: number): boolean {
  const under = /^(?:negotiation|discussion|consideration|preparation)$/;
  const end = readComplements(a, n).last;
  const still = /^(?:be|remain|stay)$/.test(verbAt(a, end)?.lemma ?? '') ? end + 1 : end;
  const at = [n + 1, n + 3, still].find((p) => wordAt(a, p) === 'under');
  if (at !== undefined && under.test(headAt(a, at + 1))) return true;
  return isSigned(a, end) || isDue(a, end) || isDue(a, ownVerb(a, n) ?? -1);
}

/** "*to be signed*". */
function isSigned(a: AnnotatedArticle, k: number): boolean {
  const verb = verbAt(a, k);
  return verb?.form === 'infinitive' && verb.passive && (SIGNS.test(verb.lemma) || verb.lemma === 'ratify');
}

/** "*is set* to be signed", "*is due* to be inked in Oslo". */
function isDue(a: AnnotatedArticle, k: number): boolean {
  const verb = verbAt(a, k);
  if (!verb || verb.negated || !/^(?:be|set|slate|schedule|expect|plan)$/.test(verb.lemma)) return false;
  if (verb.lemma !== 'be') return verb.passive && isSigned(a, k + 1);
  return (
    /^(?:due|set|likely|ready|bound)$/.test(lowerAt(a, verb.last)) &&
    (isSigned(a, k + 1) || isSigned(a, k + 2))
  );
}

/** "An agreement on licences *has been held over*", "a memorandum on narcotics *was returned for revision*", "a third text *was not ready*". */
function isHeldUp(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun || !/^(?:an?|another|one)$/.test(lowerAt(a, noun.first))) return false;
  const governor = governingVerb(a, n);
  const verb = governor?.role === 'subject' ? verbAt(a, governor.verb) : undefined;
  if (!governor || !verb || verb.tense === 'future' || verb.modal !== undefined) return false;
  const next = lowerAt(a, verb.last);
  if (verb.lemma === 'be' && verb.negated) return /^(?:ready|finished|complete)$/.test(next);
  if (!verb.passive || verb.negated) return false;
  if (verb.lemma === 'hold') return /^(?:over|up|back)$/.test(next);
  if (/^(?:return|send)$/.test(verb.lemma))
    return (
      next === 'back' ||
      readComplements(a, governor.verb).prepositional.some(
        ({ word, nouns }) =>
          word === 'for' && nouns.some((p) => /^(?:revision|review|changes|amendment)$/.test(headAt(a, p))),
      )
    );
  return /^(?:delay|postpone|defer|stall)$/.test(verb.lemma);
}

/** "a treaty on rivers *has yet to be signed*", "initialled in May, *it is still to be signed*". */
export function isUnsignedYet(a: AnnotatedArticle, n: number): boolean {
  const { last } = sentencePhrases(a, n);
  if (isPutAhead(a, n, last) || isToBeMade(a, n) || isHeldUp(a, n)) return true;
  for (let k = n + 1; k + 2 < last; k++) {
    const verb = verbAt(a, k);
    const signing = verbAt(a, k + 2);
    if (!/^(?:have|be|remain)$/.test(verb?.lemma ?? '') || signing?.form !== 'infinitive') continue;
    if (!/^(?:yet|still)$/.test(lowerAt(a, a.phrases[k + 1]?.first ?? -1)) || !SIGNS.test(signing.lemma))
      continue;
    const subject = findSubject(a, k)?.nouns ?? [];
    return subject.includes(n) || subject.some((p) => lowerAt(a, a.phrases[p]?.first ?? -1) === 'it');
  }
  return false;
}
