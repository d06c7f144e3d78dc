import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { type Instrument, isFinal } from './instrument.ts';

/** What a verb of signing tells: done, in hand, ahead or refused. */
export function signedStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
  status: Status,
): Status {
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
}

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

const MAKES = /^(?:have|adopt|reach|strike|clinch|seal|ratify|broker|secure|put)$/;

const isPutToPaper = (a: AnnotatedArticle, match: FrameMatch): boolean =>
  /^(?:sign|initial|ink|conclude)$/.test(tellingVerb(a, match)?.lemma ?? '');

function couldNot(a: AnnotatedArticle, match: FrameMatch): boolean {
  const verb = tellingVerb(a, match);
  return verb?.negated === true && verb.modal === 'could';
}

function isLikely(a: AnnotatedArticle, { occurrence: { verb: v = -1, dates } }: FrameMatch): boolean {
  const verb = verbAt(a, v);
  if (!verb || verb.negated || !/^(?:can|could|may|might)$/.test(verb.modal ?? '')) return false;
  // "*could sign* a treaty *as early as May*": where there is a day for it, they are at it too.
  return verb.passive || dates.length > 0 || readComplements(a, v).dates.length > 0;
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

/** "hopes to reach a deal", "efforts to seal a pact": worked on, not only wished. */
export function isPursued(a: AnnotatedArticle, { occurrence }: FrameMatch, { traits }: Instrument): boolean {
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
