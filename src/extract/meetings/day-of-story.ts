import type { StoryDay } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { carriesOn } from '../syntax/carries-on.ts';
import { findSubject } from '../syntax/find-subject.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';
import { newsDayBefore } from './day-before.ts';
import { storyDay } from './story-day.ts';

/** Words that put an event before or after another of the same day. */
const IN_ORDER =
  /^(?:later|then|afterwards?|subsequently|earlier|thereafter|next|separately|meanwhile|same)$/;

/**
 * The day of a story that a clause without one carries on. In order with what was told before ("*later* received X", "*after
 * the ceremony* met Y") it is the same day; "*during her stay* she met X" may be any day of the stay.
 */
export function dayOfStory(a: AnnotatedArticle, { verb, places }: Occurrence): StoryDay | undefined {
  const day = verb !== undefined && carriesOn(a, verb) ? storyDay(a) : undefined;
  if (!day || verb === undefined) return undefined;
  const { first, last } = sentencePhrases(a, verb);
  if (isOfOtherTime(a, first) || goesOnDated(a, verb, first)) return undefined;
  if (isOpen(a, first, places)) return { day, within: 'stay' };
  const before = newsDayBefore(a, verb);
  if (before) return { day: before, within: 'sentence' };
  const [from, to] = [a.phrases[first]?.first ?? 0, a.phrases[last - 1]?.last ?? 0];
  for (let t = from; t < to; t++) if (IN_ORDER.test(lowerAt(a, t))) return { day, within: 'day' };
  return { day, within: isBeside(a, first) ? 'day' : 'story' };
}

/** "*The following year* they met", "*Later that year* he saw X", "*Two months later* she left", "*During that visit*": of the time told just before. */
function isOfOtherTime(a: AnnotatedArticle, first: number): boolean {
  const from = a.phrases[first]?.first ?? 0;
  const words = a.tokens.slice(from, from + OPENING).map(({ lower }) => lower);
  return OTHER_TIME.test(words.join(' '));
}

/** "came face to face *in December 2023* and signed a paper": what goes on with a clause that has its own day. */
function goesOnDated(a: AnnotatedArticle, verb: number, first: number): boolean {
  if (kindAt(a, verb - 1) !== 'and' || !findSubject(a, verb)?.shared) return false;
  for (let k = verb - 1; k >= first; k--) if (verbAt(a, k)) return readComplements(a, k).dates.length > 0;
  return false;
}

const OPENING = 4;
const OTHER_TIME =
  /^(?:during that|(?:in )?the (?:following|next|previous) (?:year|month|week|spring|summer|autumn|winter)|(?:later )?(?:in )?that (?:same )?(?:year|month|spring|summer|autumn|winter)|\w+ (?:years|months|weeks) (?:later|earlier|before|after))\b/;

/** "*During the trip* she met X": on some day of it. */
function isOpen(a: AnnotatedArticle, first: number, places: Occurrence['places']): boolean {
  const fronted = lowerAt(a, a.phrases[first]?.first ?? -1) === 'during' ? [first + 1] : [];
  return [...fronted, ...(places.get('during') ?? [])].some((p) => STAY.test(headAt(a, p)));
}

const STAY = /^(?:visits?|trips?|stays?|tours?|stopover|journey|days?|weeks?)$/;

/** "*After the ceremony*", "*Before the talks*", "*Following the signing*": beside an event of the same day. */
const isBeside = (a: AnnotatedArticle, first: number): boolean =>
  /^(?:after|before|following|prior)$/.test(lowerAt(a, a.phrases[first]?.first ?? -1)) &&
  !STAY.test(headAt(a, first + 1)) &&
  !STAY.test(headAt(a, first + 2));
