import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { isBeingMade, isBrokenOff, isOnlyProposed, isOpen, isWitnessed } from './being-made.ts';
import { isGivenUp } from './given-up.ts';
import type { Instrument } from './instrument.ts';
import { signingAfter } from './signing-after.ts';
import { isUnsignedYet } from './unsigned-yet.ts';
import { isUnder } from './whom-it-binds.ts';

/** Signed or in force; under negotiation or to be signed; suggested; refused. Nothing where it is only supposed. */
export function treatyStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
): Status | undefined {
  const { frame, occurrence } = match;
  const { status } = occurrence;
  if (isUnsignedYet(a, instrument.noun)) return 'planned';
  if (isGivenUp(a, match)) return 'denied';
  if (isBrokenOff(a, instrument)) return instrument.proper && !instrument.draft ? 'occurred' : 'denied';
  if (instrument.dated || stands(instrument)) return 'occurred';
  if (isOpen(a, instrument))
    return status === 'denied' || isOnlyProposed(a, instrument) ? (status ?? 'proposed') : 'planned';
  if (instrument.indefinite && isMissed(a, instrument)) return 'proposed';
  if (!status) return instrument.proper || instrument.kept ? 'occurred' : undefined;
  switch (frame.attributes.status) {
    case 'signed':
      if (isFinal(instrument) && status !== 'planned') return 'occurred';
      if (instrument.before[0] === 'no') return 'denied';
      // "*could not agree* on a declaration"
      if (couldNot(a, match)) return 'denied';
      // "*approved* a draft treaty": to be signed yet.
      if (
        instrument.draft &&
        status === 'occurred' &&
        !isPutToPaper(a, match) &&
        !isOnlyNew(a, match, instrument)
      )
        return 'planned';
      // "a treaty *can be signed* in May", "might be initialled": nobody has yet, and they are at it.
      if (status === 'proposed' && isLikely(a, match)) return 'planned';
      // "will not *renew* a treaty", "is to *extend* it": it stands till then.
      if (/^(?:renew|extend|prolong)$/.test(tellingVerb(a, match)?.lemma ?? '')) return 'occurred';
      // "are finalizing a treaty", "is being drawn up": they are at it.
      if (status === 'occurred' && isInHand(a, match)) return 'planned';
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

const tellingVerb = (a: AnnotatedArticle, { occurrence, tie }: FrameMatch): VerbGroup | undefined =>
  verbAt(a, occurrence.verb ?? tie?.verb ?? -1);

function hasAgreed(a: AnnotatedArticle, match: FrameMatch): boolean {
  const verb = tellingVerb(a, match);
  return (
    verb?.lemma === 'agree' && verb.form === 'finite' && verb.modal === undefined && verb.tense !== 'future'
  );
}

/** "have *a new* treaty", "reached *a new* deal": one that is there, and no draft. */
function isOnlyNew(a: AnnotatedArticle, match: FrameMatch, { before, traits }: Instrument): boolean {
  const drafts = before.filter((word) => traits.drafts.has(word));
  return drafts.every((word) => word === 'new') && MAKES.test(tellingVerb(a, match)?.lemma ?? '');
}

const MAKES = /^(?:have|reach|strike|clinch|seal|ratify|broker|secure|put)$/;

const isPutToPaper = (a: AnnotatedArticle, match: FrameMatch): boolean =>
  /^(?:sign|initial|ink|conclude|adopt)$/.test(tellingVerb(a, match)?.lemma ?? '');

function couldNot(a: AnnotatedArticle, match: FrameMatch): boolean {
  const verb = tellingVerb(a, match);
  return verb?.negated === true && verb.modal === 'could';
}

function isLikely(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const verb = verbAt(a, occurrence.verb ?? -1);
  return verb?.passive === true && !verb.negated && /^(?:can|could|may|might)$/.test(verb.modal ?? '');
}

function isInHand(a: AnnotatedArticle, match: FrameMatch): boolean {
  const verb = tellingVerb(a, match);
  if (verb?.form !== 'finite') return false;
  return verb.progressive || a.tokens.slice(verb.first, verb.main).some(({ lower }) => lower === 'being');
}

const isYetToCome = (a: AnnotatedArticle, { occurrence, tie }: FrameMatch): boolean => {
  const v = occurrence.verb ?? tie?.verb ?? -1;
  return verbAt(a, v)?.form === 'infinitive' && wordAt(a, v - 1) === 'yet';
};

const stands = ({ before }: Instrument): boolean =>
  before.some((word) => word === 'existing' || word === 'current' || word === 'landmark');

/** By the words around the noun where no verb of signing governs it. */
function statusAlone(a: AnnotatedArticle, match: FrameMatch, instrument: Instrument, status: Status): Status {
  const { before, indefinite } = instrument;
  const making = isBeingMade(a, instrument);
  if (isFinal(instrument) || instrument.kept) return 'occurred';
  // "*under the terms of* the accord": it stands, whatever is to be done under it.
  if (!instrument.draft && isUnder(a, instrument.noun)) return 'occurred';
  if (isWitnessed(a, instrument)) return 'occurred';
  if (making && isOnlyProposed(a, instrument)) return 'proposed';
  if (isHeadedFor(a, match, instrument)) return 'planned';
  if (instrument.draft || making) return status === 'denied' || status === 'proposed' ? status : 'planned';
  if (before[0] === 'no') return 'denied';
  // "is to review *its* treaty with Norland": it has one.
  if (status === 'planned' && isOwned(instrument)) return 'occurred';
  if (signingAfter(a, instrument.noun) !== undefined || isAtWork(a, instrument.noun)) return 'occurred';
  if (!indefinite && actsNow(a, instrument)) return 'occurred';
  if (indefinite && isOnlyPossible(a, match)) return 'proposed';
  // "welcomed the treaty", "will discuss the treaty": it stands, whatever is said of it.
  if (!indefinite) return status === 'proposed' || status === 'denied' ? 'occurred' : status;
  const verb = match.occurrence.verb === undefined ? undefined : verbAt(a, match.occurrence.verb);
  return status === 'occurred' && (verb?.form === 'infinitive' || verb?.lemma === 'include')
    ? 'planned'
    : status;
}

const isOwned = ({ before }: Instrument): boolean => /^(?:its|their|his|her|our)$/.test(before[0] ?? '');

/** "the treaty *binds* Norland to help", "*was welcomed*": what does something, or was done something to, is there. */
function actsNow(a: AnnotatedArticle, { noun }: Instrument): boolean {
  const governor = governingVerb(a, noun);
  const verb = governor?.role === 'subject' ? verbAt(a, governor.verb) : undefined;
  return (
    verb !== undefined &&
    !verb.passive &&
    !verb.negated &&
    verb.modal === undefined &&
    verb.tense !== 'future'
  );
}

/** "a treaty *is needed*", "conditions *for* a treaty": there is none. */
function isMissed(a: AnnotatedArticle, { noun }: Instrument): boolean {
  const verb = verbAt(a, readComplements(a, noun).last);
  if (verb?.passive && /^(?:need|require|lack)$/.test(verb.lemma)) return true;
  const before = lowerAt(a, (a.phrases[noun - 1]?.first ?? 0) - 1);
  return wordAt(a, noun - 1) === 'for' && MISSED.test(before);
}

const MISSED = /^(?:conditions?|need|case|calls?|idea|ripe|ready|room|grounds)$/;

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
