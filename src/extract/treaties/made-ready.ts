import type { AnnotatedArticle } from '../../model/mention.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { firstWordAt, headAt, kindAt, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { ownVerb } from './own-verb.ts';
import { isPending } from './pending.ts';
import { isPaper } from './signed-paper.ts';
import { isUnsignedYet, SIGNS } from './unsigned-yet.ts';
import { outerNoun } from './who-acts.ts';

const READIES =
  /^(?:ready|prepare|draft|negotiate|finalize|finalise|discuss|draw|work|hammer|study|consider)$/;
const SIGNING = /^(?:signing|signature|signatures|initialling|initialing|conclusion|ratification)$/;
/** Words that tell of what is done before witnesses. */
const BEFORE_WITNESSES =
  /^(?:signing|signature|conclusion|exchange|renewal|extension|initialling|initialing)$/;

/** Nobody has signed it: by its own verb, by that of the papers that it is among, or by who is to see it signed. */
export const isAhead = (a: AnnotatedArticle, instrument: Instrument): boolean =>
  isUnsignedYet(a, instrument.noun) ||
  isPending(a, instrument.noun) ||
  isMadeReady(a, instrument) ||
  isInPrinciple(a, instrument.noun) ||
  isAmongPapers(a, instrument.noun) ||
  isToBeWitnessed(a, instrument);

/** "a pact *is being readied for signing*", "*will be ready for signature*", "an accord *would be initialled* in May". */
function isMadeReady(a: AnnotatedArticle, { noun, proper, dated }: Instrument): boolean {
  const own = ownVerb(a, noun);
  const verb = own === undefined ? undefined : verbAt(a, own);
  if (own === undefined || !verb || verb.negated) return false;
  if (verb.passive && READIES.test(verb.lemma)) {
    const being = a.tokens.slice(verb.first, verb.main).some(({ lower }) => lower === 'being');
    return verb.progressive || being;
  }
  if (verb.passive && SIGNS.test(verb.lemma))
    return !proper && !dated && /^(?:will|would)$/.test(verb.modal ?? '');
  if (verb.lemma !== 'be') return false;
  const { last, prepositional } = readComplements(a, own);
  const isReady = a.tokens
    .slice(verb.last, a.phrases[Math.min(last, own + 3)]?.first ?? verb.last)
    .some(({ lower }) => lower === 'ready');
  return (
    isReady &&
    prepositional.some(({ word, nouns }) => word === 'for' && SIGNING.test(headAt(a, nouns[0] ?? -1)))
  );
}

/** "agreed *in principle* on a pact", "reached a deal *in principle*". */
function isInPrinciple(a: AnnotatedArticle, n: number): boolean {
  const isIt = (k: number): boolean => wordAt(a, k) === 'in' && headAt(a, k + 1) === 'principle';
  return (
    isIt(n + 1) ||
    (kindAt(a, n - 1) === 'preposition' && isIt(n - 3)) ||
    (verbAt(a, n - 3) !== undefined && isIt(n - 2))
  );
}

/** "three documents *to be signed*, including *the agreement* on customs": what holds for the papers holds for those among them. */
function isAmongPapers(a: AnnotatedArticle, n: number): boolean {
  const included =
    wordAt(a, n - 1) === 'including' || (headAt(a, n - 1) === 'them' && wordAt(a, n - 2) === 'among');
  for (let k = n - 2; included && k > n - 8; k--) if (isPaper(a, k)) return isUnsignedYet(a, k);
  return false;
}

/** "*will witness* the renewal of a memorandum". */
function isToBeWitnessed(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const of = wordAt(a, noun - 1) === 'of' ? noun - 2 : outerNoun(a, noun, traits);
  if (of === undefined || !BEFORE_WITNESSES.test(headAt(a, of))) return false;
  const governor = governingVerb(a, of);
  const verb = governor && verbAt(a, governor.verb);
  return (
    verb !== undefined &&
    /^(?:witness|oversee|supervise|attend|watch|preside)$/.test(verb.lemma) &&
    (verb.tense === 'future' || verb.form === 'infinitive')
  );
}

/** "*once* a final pact *is signed*", "*until* a treaty is concluded": supposed, and of nobody in particular. */
export function isAwaited(a: AnnotatedArticle, { noun, indefinite }: Instrument): boolean {
  if (!indefinite || !/^(?:once|until|till|unless|when|if)$/.test(firstWordAt(a, noun - 1))) return false;
  const verb = verbAt(a, ownVerb(a, noun) ?? -1);
  return (
    verb?.passive === true &&
    SIGNS.test(verb.lemma) &&
    verb.tense === 'present' &&
    kindAt(a, noun - 2) !== 'and'
  );
}
