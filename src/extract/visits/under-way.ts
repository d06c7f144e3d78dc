import type { DateMention } from '../../model/annotation.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { lowerAt, verbAt } from '../syntax/walk.ts';
import { relativeDates } from './relative-dates.ts';
import { lengthOfVisit } from './visit-length.ts';

/** "*heads* to Oslo this week", "*is travelling* to Oslo", "*goes on* to Turku": in the present who sets out has not arrived. */
export function setsOut(
  a: AnnotatedArticle,
  { frame, occurrence: { verb = -1, places } }: FrameMatch,
): boolean {
  if (frame.attributes.motion !== 'sets-out') return false;
  const group = verbAt(a, verb);
  const goal = ['to', 'for', 'into'].some((word) => (places.get(word) ?? []).length > 0);
  return (
    goal &&
    group?.form === 'finite' &&
    group.tense === 'present' &&
    !group.perfect &&
    SETS_OUT.test(group.lemma)
  );
}

const SETS_OUT = /^(?:head|go|fly|travel|leave|depart|proceed|continue|jet|journey)$/;

/** "would *cut short* her visit": under way. */
export const isCutShort = (a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean =>
  frame.attributes.date === 'end' &&
  /^(?:cut|curtail|shorten|interrupt)$/.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '');

/** "*left* on Monday for a visit", "*left* here to visit Norland": under way. */
export function hasLeft(a: AnnotatedArticle, { frame, tie, occurrence }: FrameMatch): boolean {
  const { verb: v = -1, noun } = occurrence;
  const setOut = noun === undefined && verbAt(a, v)?.form === 'infinitive' ? governorOf(a, v) : undefined;
  const to = frame.attributes.motion === 'to-visit' ? tie?.verb : isVisiting(a, v) ? setOut : undefined;
  const verb = verbAt(a, to ?? -1);
  return (
    verb?.form === 'finite' &&
    (verb.tense === 'past' || verb.perfect) &&
    verb.modal === undefined &&
    !verb.negated &&
    /^(?:leave|depart|head|set|embark|fly)$/.test(verb.lemma) &&
    // "no date was *set* for her visit"
    (verb.lemma !== 'set' || /^(?:off|out|forth)$/.test(lowerAt(a, verb.last)))
  );
}

const isVisiting = (a: AnnotatedArticle, v: number): boolean =>
  /^(?:visit|tour)$/.test(verbAt(a, v)?.lemma ?? '');

/** How many days ahead the end of a visit lies at most that is under way, where its length is not told. */
const UNDER_WAY = 3;

/** "will leave on Wednesday after a three-day visit", told on Tuesday: under way. */
export function hasBegun(a: AnnotatedArticle, match: FrameMatch, end: DateMention, today: string): boolean {
  const { start } = relativeDates(a, match);
  if (start) return start.earliest <= today;
  const days = daysBetween(today, end.future.earliest);
  return days < (lengthOfVisit(a, match) ?? UNDER_WAY);
}
