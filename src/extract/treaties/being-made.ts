import type { AnnotatedArticle } from '../../model/mention.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { firstWordAt, headAt, headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { outerNoun } from './who-acts.ts';

/** "open talks on *a Trade Protocol*", "negotiations on *the bilateral Air Agreement*": capitals make no treaty of it yet. */
export const isOpen = (a: AnnotatedArticle, instrument: Instrument): boolean =>
  instrument.proper && (instrument.indefinite || instrument.descriptive) && isBeingMade(a, instrument);

/** "the *proposed* conclusion of a treaty". */
export function isOnlyProposed(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  for (let t = phrase?.first ?? 0; t < (phrase?.head ?? 0); t++)
    if (/^(?:proposed|suggested)$/.test(lowerAt(a, t))) return true;
  return false;
}

/** "talks on a treaty", "the signing of an accord" that is still to come. */
export function isBeingMade(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  if (outer === undefined || !phrase || !traits.making.has(headOf(a, phrase))) return false;
  // "broke *the terms of* the truce": of one that stands.
  return (
    !/^(?:terms|text)$/.test(headOf(a, phrase)) ||
    !KEEPS.test(verbAt(a, governingVerb(a, outer)?.verb ?? -1)?.lemma ?? '')
  );
}

/** "*launched* talks on a treaty", "*are holding* talks on a treaty". */
export function isBegun(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const governor = outer === undefined ? undefined : governingVerb(a, outer);
  const verb = governor?.role === 'object' ? verbAt(a, governor.verb) : undefined;
  return (
    verb?.form === 'finite' &&
    !verb.negated &&
    verb.modal === undefined &&
    /^(?:begin|launch|open|start|resume|hold|continue|conduct|enter|advance|pursue)$/.test(verb.lemma)
  );
}

const KEEPS =
  /^(?:break|breach|violate|keep|respect|honou?r|observe|implement|fulfill?|obey|uphold|abide|comply|meet|flout)$/;

/**
 * "*witnessed the signing* of a pact", "was crowned *with the signing* of a pact": it was signed before their eyes, or by
 * then; "*hails the signing*", "*congratulates* them *on the signing*": nobody does before.
 */
export function isWitnessed(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  if (outer === undefined || !/^(?:signing|signature|conclusion)$/.test(headAt(a, outer))) return false;
  const governor = governingVerb(a, outer);
  const verb = governor && verbAt(a, governor.verb);
  if (!verb) return false;
  if (HAILS.test(verb.lemma) && verb.modal === undefined && !verb.negated) return true;
  if (!(verb.tense === 'past' || verb.perfect)) return false;
  const byThen = /^(?:with|after|following|since|by|through)$/.test(wordAt(a, outer - 1));
  if (byThen && verb.modal === undefined && !verb.negated) return true;
  return /^(?:witness|oversee|supervise|attend|watch|see|mark|celebrate|preside|follow)$/.test(verb.lemma);
}

const HAILS =
  /^(?:congratulate|hail|welcome|applaud|praise|commend|laud|salute|celebrate|condemn|deplore|denounce|criticize|criticise|thank)$/;

/** "*suspended* talks on a treaty", "it is *not* possible to advance talks on a treaty": given up, for now at least. */
export function isBrokenOff(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  if (outer === undefined || !phrase || !traits.making.has(headOf(a, phrase))) return false;
  const governor = governingVerb(a, outer);
  const told = governor && verbAt(a, governor.verb);
  if (!governor || !told || governor.role === 'preposition') return false;
  // 'have been "*suspended*"'
  const quoted = told.lemma === 'be' && kindAt(a, governor.verb + 1) === 'quote';
  const inside = quoted ? verbAt(a, governor.verb + 2) : undefined;
  const verb = inside?.form === 'participle' ? { ...told, lemma: inside.lemma } : told;
  // "*put off* the signing of a pact", "its signing *was postponed*"
  const off = /^(?:put|call)$/.test(verb.lemma) && firstWordAt(a, governor.verb + 1) === 'off';
  if (off || /^(?:postpone|delay|defer)$/.test(verb.lemma)) return !verb.negated && verb.modal === undefined;
  const above = verbAt(a, governorOf(a, governor.verb) ?? -1);
  const done = verb.form === 'finite' && verb.modal === undefined && verb.tense !== 'future' && !verb.negated;
  if (done && /^(?:suspend|halt|freeze|abandon|scrap|break|cancel)$/.test(verb.lemma)) return true;
  // "*had not been advancing* talks on a pact"
  if (verb.form === 'finite' && verb.negated && /^(?:advance|pursue|continue)$/.test(verb.lemma)) return true;
  return verb.form === 'infinitive' && above?.negated === true && above.lemma === 'be';
}
