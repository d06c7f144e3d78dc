import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, verbAt, wordAt } from '../syntax/walk.ts';
import { isBrokenOff, isOnlyProposed, isOpen, isWitnessed } from './being-made.ts';
import { cameToNothing } from './come-to-nothing.ts';
import { isGivenUp } from './given-up.ts';
import { type Instrument, isFinal } from './instrument.ts';
import { isAhead, isAwaited } from './made-ready.ts';
import { isOnlyInitialled } from './only-initialled.ts';
import { isPursued, signedStatus } from './signed-status.ts';
import { signedByThem, signingAfter } from './signing-after.ts';
import { statusAlone } from './status-alone.ts';
import { staysOut } from './stays-out.ts';

/** Signed or in force; under negotiation or to be signed; suggested; refused. Nothing where it is only supposed. */
export function treatyStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
): Status | undefined {
  const { frame, occurrence } = match;
  const { status } = occurrence;
  if (isAwaited(a, instrument)) return undefined;
  if (staysOut(a, match, instrument)) return 'denied';
  if (isAhead(a, instrument)) return 'planned';
  if (isOnlyInitialled(a, match)) return 'planned';
  if (cameToNothing(a, match, instrument) || isGivenUp(a, match)) return 'denied';
  if (wasSigned(a, instrument) || isWitnessed(a, instrument)) return 'occurred';
  if (isBrokenOff(a, instrument)) return instrument.proper && !instrument.draft ? 'occurred' : 'denied';
  if (instrument.dated || stands(instrument)) return 'occurred';
  if (cameIntoForce(a, instrument)) return 'occurred';
  if (isOpen(a, instrument))
    return status === 'denied' || isOnlyProposed(a, instrument) ? (status ?? 'proposed') : 'planned';
  if (instrument.indefinite && isMissed(a, instrument)) return 'proposed';
  if (!status) return instrument.proper || instrument.kept ? 'occurred' : undefined;
  switch (frame.attributes.status) {
    case 'signed':
      return signedStatus(a, match, instrument, status);
    case 'made':
      if (status === 'denied') return 'denied';
      if (wasNegotiated(a, match, instrument)) return 'occurred';
      return isSuggested(a, match, instrument) || isOnlyProposed(a, instrument) ? 'proposed' : 'planned';
    case 'suggested':
      if (status === 'proposed' || status === 'occurred')
        if (isSubmitted(a, match, instrument)) return 'occurred';
      return status === 'denied' ? 'denied' : 'proposed';
    case 'refused':
      return isFinal(instrument) ? 'occurred' : 'denied';
    case 'force':
      return 'occurred';
    default:
      return statusAlone(a, match, instrument, status);
  }
}

/** "*submitted the treaty* to the ministers", "submitted a treaty *to the Senate*": there is one. */
function isSubmitted(
  a: AnnotatedArticle,
  { occurrence: { verb = -1 } }: FrameMatch,
  { indefinite }: Instrument,
): boolean {
  if (!SUBMITS.test(verbAt(a, verb)?.lemma ?? '')) return false;
  return (
    !indefinite ||
    readComplements(a, verb).prepositional.some(
      ({ word, nouns }) => word === 'to' && CHAMBERS.test(headAt(a, nouns[0] ?? -1)),
    )
  );
}

const SUBMITS = /^(?:submit|recommend|table|circulate)$/;
const CHAMBERS =
  /^(?:senate|parliament|congress|assembly|legislature|lawmakers|deputies|senators|duma|knesset|sejm|storting|riksdag|bundestag|house|chamber|majlis)$/;

/** "the pact *reached in May*", "which *was signed* there and will take effect": it is, whatever is to come of it. */
function wasSigned(a: AnnotatedArticle, { noun, indefinite, before }: Instrument): boolean {
  // "froze aid over a pact *that Norland signed*": whatever is done about it.
  const byThem = signedByThem(a, afterRelative(a, noun)) !== undefined;
  const verb =
    (indefinite && !byThem) || before[0] === 'no' ? undefined : verbAt(a, signingAfter(a, noun) ?? -1);
  if (!verb || verb.negated || verb.modal !== undefined || verb.tense === 'future') return false;
  return /^(?:participle|finite)$/.test(verb.form) && (verb.form === 'participle' || verb.tense === 'past');
}

/** The phrase after "that", where a relative clause follows the noun. */
function afterRelative(a: AnnotatedArticle, n: number): number {
  const end = readComplements(a, n).last;
  return kindAt(a, end) === 'comma' ? end + 2 : end + 1;
}

/** "*A new* trade agreement *came into force* on Monday": however new it is. */
function cameIntoForce(a: AnnotatedArticle, { noun }: Instrument): boolean {
  const governor = governingVerb(a, noun);
  const verb = governor?.role === 'subject' ? verbAt(a, governor.verb) : undefined;
  if (!governor || !verb || verb.negated || verb.modal !== undefined || verb.tense === 'future') return false;
  if (!/^(?:come|enter|go|take)$/.test(verb.lemma) || !(verb.tense === 'past' || verb.perfect)) return false;
  const { object, prepositional } = readComplements(a, governor.verb);
  const into = prepositional.filter(({ word }) => word === 'into').flatMap(({ nouns }) => nouns);
  return [...object, ...into].some((p) => /^(?:force|effect|operation)$/.test(headAt(a, p)));
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

/** "who *negotiated the treaty*", "helped in *negotiating Norland's treaty* with Sudland": of one that is known, and done with. */
function wasNegotiated(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1 } }: FrameMatch,
  { indefinite, draft }: Instrument,
): boolean {
  const verb = verbAt(a, v);
  if (indefinite || draft || !/^(?:negotiate|draft|mediate|hammer|thrash)$/.test(verb?.lemma ?? ''))
    return false;
  if (verb?.form === 'finite')
    return verb.tense === 'past' && !verb.progressive && verb.modal === undefined && !verb.negated;
  return verb?.form === 'gerund' && wordAt(a, v - 1) === 'in';
}

const stands = ({ before }: Instrument): boolean =>
  before.some((word) => word === 'existing' || word === 'current' || word === 'landmark');

/** "a treaty *is needed*", "conditions *for* a treaty": there is none. */
function isMissed(a: AnnotatedArticle, { noun }: Instrument): boolean {
  const verb = verbAt(a, readComplements(a, noun).last);
  if (verb?.passive && /^(?:need|require|lack)$/.test(verb.lemma)) return true;
  const before = lowerAt(a, (a.phrases[noun - 1]?.first ?? 0) - 1);
  return wordAt(a, noun - 1) === 'for' && MISSED.test(before);
}

const MISSED = /^(?:conditions?|need|case|calls?|idea|ripe|ready|room|grounds)$/;
