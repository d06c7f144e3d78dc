import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';
import { signingAfter } from './signing-after.ts';

/** What a text that was initialled came to: "which *entered into force*", "but never *ratified* it". */
const CAME_TO = /^(?:force|effect|ratif\p{L}+|signed|signing)$/u;

/** "*initialled* a pact", "the pact *initialled* in Oslo": the words are agreed, and are yet to be signed. */
export function isOnlyInitialled(a: AnnotatedArticle, match: FrameMatch): boolean {
  const n = match.occurrence.noun ?? -1;
  const v = match.tie?.verb ?? match.occurrence.verb ?? -1;
  const initials = [v, signingAfter(a, n) ?? -1].some((each) => isInitialling(verbAt(a, each)));
  if (!initials && !putsInitials(a, v)) return false;
  const { first, last } = sentencePhrases(a, n);
  const end = a.phrases[last - 1]?.last ?? 0;
  for (let t = a.phrases[first]?.first ?? 0; t < end; t++) if (CAME_TO.test(lowerAt(a, t))) return false;
  return true;
}

/** "*put their initials* to a pact". */
const putsInitials = (a: AnnotatedArticle, v: number): boolean =>
  readComplements(a, v).object.some((p) => headAt(a, p) === 'initials');

const isInitialling = (verb: VerbGroup | undefined): boolean =>
  verb?.lemma === 'initial' &&
  !verb.negated &&
  (verb.tense === 'past' || verb.perfect || verb.form === 'participle');
