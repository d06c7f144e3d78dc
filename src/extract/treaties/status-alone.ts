import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { verbAt, wordAt } from '../syntax/walk.ts';
import { isBegun, isBeingMade, isOnlyProposed } from './being-made.ts';
import { type Instrument, isFinal } from './instrument.ts';
import { signingAfter } from './signing-after.ts';
import { isUnder } from './whom-it-binds.ts';

/** By the words around the noun where no verb of signing governs it. */
export function statusAlone(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
  status: Status,
): Status {
  const { before, indefinite } = instrument;
  const making = isBeingMade(a, instrument);
  if (isFinal(instrument) || instrument.kept) return 'occurred';
  // "*under the terms of* the accord": it stands, whatever is to be done under it.
  if (!instrument.draft && isUnder(a, instrument.noun)) return 'occurred';
  if (making && isOnlyProposed(a, instrument)) return 'proposed';
  if (isHeadedFor(a, match, instrument)) return 'planned';
  if (!instrument.draft && isPenned(a, instrument.noun)) return 'occurred';
  // "*launched talks on* a pact that they hope will open the market": they are at it.
  if (making && isBegun(a, instrument)) return 'planned';
  if (instrument.draft || making) return status === 'denied' || status === 'proposed' ? status : 'planned';
  if (before[0] === 'no') return 'denied';
  // "is to review *its* treaty with Norland": it has one.
  if (status === 'planned' && isOwned(instrument)) return 'occurred';
  if (signingAfter(a, instrument.noun) !== undefined || isAtWork(a, instrument.noun)) return 'occurred';
  if (!indefinite && actsNow(a, instrument)) return 'occurred';
  if (indefinite && isOnlyPossible(a, match)) return 'proposed';
  // "welcomed the treaty", "will discuss the treaty": it stands, whatever is said of it.
  if (!indefinite)
    return status === 'proposed' || status === 'denied' || isHeldTo(a, instrument) ? 'occurred' : status;
  const verb = match.occurrence.verb === undefined ? undefined : verbAt(a, match.occurrence.verb);
  return status === 'occurred' && (verb?.form === 'infinitive' || verb?.lemma === 'include')
    ? 'planned'
    : status;
}

const isOwned = ({ before }: Instrument): boolean => /^(?:its|their|his|her|our)$/.test(before[0] ?? '');

/** "the text of a statement *signed by* the two": the paper is not only being made. */
function isPenned(a: AnnotatedArticle, n: number): boolean {
  const verb = signingAfter(a, n);
  return (
    verb === n + 1 &&
    /^(?:sign|initial|ink)$/.test(verbAt(a, verb)?.lemma ?? '') &&
    wordAt(a, verb + 1) === 'by'
  );
}

/** "will *reaffirm* the pact", "vowed to *honour* the accord": what is held to stands. */
function isHeldTo(a: AnnotatedArticle, { noun }: Instrument): boolean {
  const governor = governingVerb(a, noun);
  return (
    governor?.role === 'object' &&
    /^(?:reaffirm|uphold|honou?r|respect|observe|obey|violate|breach|defend)$/.test(
      verbAt(a, governor.verb)?.lemma ?? '',
    )
  );
}

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
