import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { anchorOf, governingVerb } from '../syntax/governing-verb.ts';
import { headAt, lowerAt, nounAt, sentenceOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isBareOrdinal, isInSeries } from './in-series.ts';
import { isNumbered } from './is-numbered.ts';
import type { Sides } from './read-sides.ts';
import { understood } from './understood.ts';

/** How far back, in sentences, the talks that a round belongs to may stand, and words for them. */
const ROUND = { reach: 8, words: /^(?:talks|negotiations|consultations|dialogue|discussions)$/ };
/** The same of what is said to be another of whatever was told. */
const SERIES = {
  reach: 12,
  /** "a second *one*" may be another treaty as soon as another meeting, but for right after it. */
  reachOfOne: 3,
  words:
    /^(?:talks|negotiations|consultations|dialogue|discussions|met|meet|meets|meetings?|summits?|calls?|spoke|spoken|rounds|conferred|negotiating|sittings?|sessions?)$/,
};

/** Verbs by which a number tells of what took place, and not of who came first. */
const HAPPENS = /^(?:take|hold|occur|schedule|plan|set|slate|expect|begin|open|end|fix|convene)$/;

const THEM = /^(?:them|these|those|which)$/;

const NOBODY: Sides = { hosts: [], guests: [] };

/** "Talks opened in March. *A second round* is due on Friday. *The first* was held in Oslo": the sides of the talks told before, with a day or place of its own. */
export function toldBefore(a: AnnotatedArticle, match: FrameMatch): Sides {
  const { frame, occurrence } = match;
  const { noun, dates, places, verb } = occurrence;
  if (frame.attributes.sides === 'told-before' && frame.nouns.length === 0) return resumed(a, match);
  const dated = dates.length > 0 || verb !== undefined;
  if (noun === undefined || !(dated || (places.get('in') ?? []).length > 0)) return NOBODY;
  const elided = match.elided === true;
  const another = frame.attributes.series === 'yes';
  const series = elided || another || isInSeries(a, match);
  const isOne = /^ones?$/.test(headAt(a, noun));
  const scope = series ? { ...SERIES, ...(isOne && { reach: SERIES.reachOfOne }) } : ROUND;
  if (!followsTalks(a, noun, scope)) return NOBODY;
  // "the first *of them*", not "the session of parliament"
  if (wordAt(a, noun + 1) === 'of' && another && !THEM.test(headAt(a, noun + 2))) return NOBODY;
  // "the second *one*", not "no one"
  if (headAt(a, noun) === 'one' && !isNumbered(a, noun) && !isInSeries(a, match)) return NOBODY;
  if (another && !elided && !tellsByItself(a, match)) return NOBODY;
  return { hosts: [{ mention: understood(a, noun, 'two-persons') }], guests: [] };
}

/** "Talks broke down in May. *They resumed* in Oslo last month": of talks told in the sentence before, where it is said when. */
function resumed(a: AnnotatedArticle, { occurrence, roles }: FrameMatch): Sides {
  const { verb = -1, dates } = occurrence;
  const [{ mention, phrase } = {}] = roles.get('side') ?? [];
  const they = mention?.kind === 'anaphor' && !mention.possessive && /^(?:they|it)$/.test(mention.stands);
  if (!they || phrase === undefined || dates.length === 0) return NOBODY;
  const { first } = sentencePhrases(a, verb);
  const before = sentencePhrases(a, first - 1);
  for (let p = before.first; p < before.last && sentenceOf(a, p) === sentenceOf(a, verb) - 1; p++)
    if (TALKS.test(headAt(a, p)) && tellsOf(a, p))
      return { hosts: [{ mention: understood(a, phrase, 'two-persons') }], guests: [] };
  return NOBODY;
}

const TALKS = /^(?:talks|negotiations|consultations|discussions|dialogue)$/;

/** The talks are what the sentence is about: its subject, or what somebody held. */
const tellsOf = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:subject|object)$/.test(governingVerb(a, anchorOf(a, p))?.role ?? '');

/** A session said to be another; a number that took place. */
function tellsByItself(a: AnnotatedArticle, match: FrameMatch): boolean {
  const { noun = -1, verb } = match.occurrence;
  if (isInSeries(a, match)) return true;
  if (verb === undefined || !isBareOrdinal(a, noun) || wordAt(a, noun + 1) === 'since') return false;
  return HAPPENS.test(verbAt(a, verb)?.lemma ?? '') && findSubject(a, verb)?.nouns.includes(noun) === true;
}

function followsTalks(a: AnnotatedArticle, n: number, { reach, words }: typeof ROUND): boolean {
  const first = nounAt(a, n)?.first ?? 0;
  const sentence = a.sentenceAt[first] ?? 0;
  for (let t = first - 1; t >= 0 && sentence - (a.sentenceAt[t] ?? 0) <= reach; t--)
    if (words.test(lowerAt(a, t))) return true;
  return false;
}
