import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { headAt, headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { signingAfter } from './signing-after.ts';
import { isUnsignedYet } from './unsigned-yet.ts';
import { outerNoun } from './who-acts.ts';

/** Signed or in force; under negotiation or to be signed; suggested; refused. Nothing where it is only supposed. */
export function treatyStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
): Status | undefined {
  const { frame, occurrence } = match;
  const { status } = occurrence;
  if (isUnsignedYet(a, instrument.noun)) return 'planned';
  if (isBrokenOff(a, instrument)) return instrument.proper && !instrument.draft ? 'occurred' : 'denied';
  if (instrument.dated || stands(instrument)) return 'occurred';
  if (!status) return instrument.proper || instrument.kept ? 'occurred' : undefined;
  switch (frame.attributes.status) {
    case 'signed':
      if (isFinal(instrument) && status !== 'planned') return 'occurred';
      if (instrument.before[0] === 'no') return 'denied';
      // "have yet to sign a treaty"
      if (status === 'denied' && isYetToCome(a, match)) return 'planned';
      // "agreed a truce": agreed is done.
      if (status === 'planned' && hasAgreed(a, match)) return 'occurred';
      return (status === 'proposed' || status === 'occurred') && isPursued(a, match, instrument)
        ? 'planned'
        : status;
    case 'made':
      if (status === 'denied') return 'denied';
      return isSuggested(a, match, instrument) || isOnlyProposed(a, instrument) ? 'proposed' : 'planned';
    case 'suggested':
      return status === 'denied' ? 'denied' : 'proposed';
    case 'refused':
      return isFinal(instrument) ? 'occurred' : 'denied';
    case 'force':
      return 'occurred';
    default:
      return statusAlone(a, match, instrument, status);
  }
}

/** A name of its own, and no draft. */
const isFinal = ({ proper, draft }: Instrument): boolean => proper && !draft;

function hasAgreed(a: AnnotatedArticle, { occurrence, tie }: FrameMatch): boolean {
  const verb = verbAt(a, occurrence.verb ?? tie?.verb ?? -1);
  return (
    verb?.lemma === 'agree' && verb.form === 'finite' && verb.modal === undefined && verb.tense !== 'future'
  );
}

const isYetToCome = (a: AnnotatedArticle, { occurrence }: FrameMatch): boolean =>
  verbAt(a, occurrence.verb ?? -1)?.form === 'infinitive' && wordAt(a, (occurrence.verb ?? 0) - 1) === 'yet';

const stands = ({ before }: Instrument): boolean =>
  before.some((word) => word === 'existing' || word === 'current' || word === 'landmark');

/** By the words around the noun where no verb of signing governs it. */
function statusAlone(a: AnnotatedArticle, match: FrameMatch, instrument: Instrument, status: Status): Status {
  const { before, indefinite } = instrument;
  if (isFinal(instrument) || instrument.kept) return 'occurred';
  if (isWitnessed(a, instrument)) return 'occurred';
  const making = isBeingMade(a, instrument);
  if (making && isOnlyProposed(a, instrument)) return 'proposed';
  if (isHeadedFor(a, match, instrument)) return 'planned';
  if (instrument.draft || making) return status === 'denied' || status === 'proposed' ? status : 'planned';
  if (before[0] === 'no') return 'denied';
  if (signingAfter(a, instrument.noun) !== undefined || isAtWork(a, instrument.noun)) return 'occurred';
  if (indefinite && isOnlyPossible(a, match)) return 'proposed';
  // "welcomed the treaty", "will discuss the treaty": it stands, whatever is said of it.
  if (!indefinite) return status === 'proposed' || status === 'denied' ? 'occurred' : status;
  const verb = match.occurrence.verb === undefined ? undefined : verbAt(a, match.occurrence.verb);
  return status === 'occurred' && (verb?.form === 'infinitive' || verb?.lemma === 'include')
    ? 'planned'
    : status;
}

/** "the *proposed* conclusion of a treaty". */
function isOnlyProposed(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  for (let t = phrase?.first ?? 0; t < (phrase?.head ?? 0); t++)
    if (/^(?:proposed|suggested)$/.test(lowerAt(a, t))) return true;
  return false;
}

/** "were *headed for* a treaty", "*worked toward* a pact". */
function isHeadedFor(a: AnnotatedArticle, { tie }: FrameMatch, { noun, indefinite }: Instrument): boolean {
  if (!indefinite || !/^(?:for|towards?)$/.test(wordAt(a, noun - 1))) return false;
  const verb = verbAt(a, tie?.verb ?? governingVerb(a, noun)?.verb ?? -1);
  return verb !== undefined && /^(?:head|work|push|press|aim|move|strive)$/.test(verb.lemma);
}

/** "a pact *that allows* trade": it does so now; one "that would" is still to come. */
function isAtWork(a: AnnotatedArticle, n: number): boolean {
  const verb = /^(?:that|which)$/.test(wordAt(a, n + 1)) ? verbAt(a, n + 2) : undefined;
  return verb?.form === 'finite' && verb.modal === undefined && verb.tense !== 'future';
}

/** "talks on a treaty", "the signing of an accord" that is still to come. */
function isBeingMade(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  return phrase !== undefined && traits.making.has(headOf(a, phrase));
}

/** "*witnessed the signing* of a pact": it was signed before their eyes. */
function isWitnessed(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  if (outer === undefined || !/^(?:signing|signature|conclusion)$/.test(headAt(a, outer))) return false;
  const governor = governingVerb(a, outer);
  const verb = governor && verbAt(a, governor.verb);
  return (
    verb !== undefined &&
    /^(?:witness|oversee|attend|watch|mark|celebrate|preside|follow)$/.test(verb.lemma) &&
    (verb.tense === 'past' || verb.perfect)
  );
}

/** "*suspended* talks on a treaty", "it is *not* possible to advance talks on a treaty": given up, for now at least. */
function isBrokenOff(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  if (outer === undefined || !phrase || !traits.making.has(headOf(a, phrase))) return false;
  const governor = governingVerb(a, outer);
  const verb = governor && verbAt(a, governor.verb);
  if (!governor || !verb || governor.role === 'preposition') return false;
  const above = verbAt(a, governorOf(a, governor.verb) ?? -1);
  const done = verb.form === 'finite' && verb.modal === undefined && verb.tense !== 'future' && !verb.negated;
  if (done && /^(?:suspend|halt|freeze|abandon|scrap|break|cancel)$/.test(verb.lemma)) return true;
  return verb.form === 'infinitive' && above?.negated === true && above.lemma === 'be';
}

/** "an accord with the fund *could* help": nobody says that there is one. */
function isOnlyPossible(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const verb =
    occurrence.verb !== undefined && occurrence.noun !== undefined && occurrence.verb > occurrence.noun
      ? verbAt(a, occurrence.verb)
      : undefined;
  if (verb?.passive && /^(?:need|require)$/.test(verb.lemma)) return true;
  return verb !== undefined && /^(?:could|would|might)$/.test(verb.modal ?? '');
}

/** "hopes to reach a deal", "efforts to seal a pact": worked on, not only wished. */
function isPursued(a: AnnotatedArticle, { occurrence }: FrameMatch, { traits }: Instrument): boolean {
  const { verb } = occurrence;
  if (verb === undefined || verbAt(a, verb)?.form === 'finite') return false;
  // "efforts to reach a deal", "with the aim *of* reaching a deal"
  const noun = nounAt(a, kindAt(a, verb - 1) === 'preposition' ? verb - 2 : verb - 1);
  if (noun && traits.pursuit.has(headOf(a, noun))) return true;
  if (kindAt(a, verb - 1) === 'preposition' && /^towards?$/.test(wordAt(a, verb - 1))) return true;
  if (traits.pursuit.has(lowerAt(a, a.phrases[verb - 1]?.first ?? -1))) return true;
  const governor = verbAt(a, governorOf(a, verb) ?? -1);
  return governor !== undefined && traits.pursuit.has(governor.lemma);
}

/** "called on them to negotiate a treaty", "an offer of talks on a treaty". */
function isSuggested(a: AnnotatedArticle, match: FrameMatch, instrument: Instrument): boolean {
  const { status, verb } = match.occurrence;
  return (
    status === 'proposed' &&
    verb !== undefined &&
    verbAt(a, verb)?.form !== 'finite' &&
    !isPursued(a, match, instrument)
  );
}
