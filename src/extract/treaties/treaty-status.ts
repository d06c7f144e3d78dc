import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { headOf, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { signingAfter } from './signing-after.ts';
import { outerNoun } from './treaty-parties.ts';
import { isUnsignedYet } from './unsigned-yet.ts';

/** Signed or in force; under negotiation or to be signed; suggested; refused. Nothing where it is only supposed. */
export function treatyStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
): Status | undefined {
  const { frame, occurrence } = match;
  const { status } = occurrence;
  if (isUnsignedYet(a, instrument.noun)) return 'planned';
  if (instrument.dated || stands(instrument)) return 'occurred';
  if (!status) return instrument.proper ? 'occurred' : undefined;
  switch (frame.attributes.status) {
    case 'signed':
      if (isFinal(instrument) && status !== 'planned') return 'occurred';
      if (instrument.before[0] === 'no') return 'denied';
      // "have yet to sign a treaty"
      if (status === 'denied' && isYetToCome(a, match)) return 'planned';
      // "agreed a truce": agreed is done.
      if (status === 'planned' && hasAgreed(a, match)) return 'occurred';
      return status === 'proposed' && isPursued(a, match, instrument) ? 'planned' : status;
    case 'made':
      return status === 'denied' ? 'denied' : isSuggested(a, match, instrument) ? 'proposed' : 'planned';
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
  if (isFinal(instrument)) return 'occurred';
  const making = isBeingMade(a, instrument);
  if (instrument.draft || making) return status === 'denied' || status === 'proposed' ? status : 'planned';
  if (before[0] === 'no') return 'denied';
  if (signingAfter(a, instrument.noun) !== undefined || isAtWork(a, instrument.noun)) return 'occurred';
  // "welcomed the treaty", "will discuss the treaty": it stands, whatever is said of it.
  if (!indefinite) return status === 'proposed' || status === 'denied' ? 'occurred' : status;
  const verb = match.occurrence.verb === undefined ? undefined : verbAt(a, match.occurrence.verb);
  return status === 'occurred' && (verb?.form === 'infinitive' || verb?.lemma === 'include')
    ? 'planned'
    : status;
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

/** "hopes to reach a deal", "efforts to seal a pact": worked on, not only wished. */
function isPursued(a: AnnotatedArticle, { occurrence }: FrameMatch, { traits }: Instrument): boolean {
  const { verb } = occurrence;
  if (verb === undefined || verbAt(a, verb)?.form === 'finite') return false;
  const noun = nounAt(a, verb - 1);
  if (noun && traits.pursuit.has(headOf(a, noun))) return true;
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
