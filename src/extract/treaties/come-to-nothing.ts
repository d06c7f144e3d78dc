import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import { firstWordAt, headAt, kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { outerNoun } from './who-acts.ts';

const TRIES = /^(?:attempts?|efforts?|bids?|tries|try|push|drive|talks|negotiations?|moves?|plans?)$/;
const REJECTS = /^(?:reject|refuse|spurn|repudiate|disown|renounce|denounce)$/;

/** "an attempt to reach *a pact came to nothing*", "talks on a treaty *collapsed*", "a protocol *that both have rejected*". */
export const cameToNothing = (a: AnnotatedArticle, match: FrameMatch, instrument: Instrument): boolean =>
  (instrument.indefinite && isFailed(a, match, instrument)) || isRejected(a, instrument.noun);

function isFailed(
  a: AnnotatedArticle,
  { occurrence: { verb } }: FrameMatch,
  { noun, traits }: Instrument,
): boolean {
  const trying =
    verb !== undefined && verbAt(a, verb)?.form === 'infinitive' ? verb - 1 : outerNoun(a, noun, traits);
  const tried = [trying, trying === undefined ? undefined : trying - 2].find(
    (p) => p !== undefined && TRIES.test(headAt(a, p)),
  );
  if (tried === undefined) return false;
  const governor = governingVerb(a, tried);
  const failing = governor?.role === 'subject' ? failsAt(a, governor.verb) : false;
  if (failing) return true;
  // "an attempt by Norland to reach a pact with Sudland *drew protests and came to nothing*"
  const { last } = sentencePhrases(a, noun);
  for (let k = noun + 1; k < last; k++) {
    if (kindAt(a, k) === 'subordinator' || kindAt(a, k) === 'relative') return false;
    if (verbAt(a, k)?.form === 'finite' && failsAt(a, k)) return true;
  }
  return false;
}

function failsAt(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (!verb || verb.negated || verb.modal !== undefined || verb.passive) return false;
  if (/^(?:fail|collapse|founder|fizzle)$/.test(verb.lemma)) return true;
  if (verb.lemma === 'come')
    return wordAt(a, v + 1) === 'to' && /^(?:nothing|naught|nought|grief)$/.test(headAt(a, v + 2));
  const next = lowerAt(a, verb.last);
  return (
    (verb.lemma === 'break' && next === 'down') || (verb.lemma === 'fall' && /^(?:through|apart)$/.test(next))
  );
}

/** "the protocol, *which both have rejected*": whoever is told beside it, of those that do not want it. */
function isRejected(a: AnnotatedArticle, n: number): boolean {
  let p = readComplements(a, n).last;
  if (kindAt(a, p) === 'comma') p++;
  if (kindAt(a, p) !== 'relative' || !/^(?:that|which)$/.test(firstWordAt(a, p))) return false;
  const { nouns, next } = readList(a, p + 1, sentencePhrases(a, n).last);
  const verb = verbAt(a, next);
  return (
    nouns.length > 0 &&
    verb !== undefined &&
    REJECTS.test(verb.lemma) &&
    !verb.negated &&
    verb.modal === undefined
  );
}
