import type { DateValue } from '../../model/date-value.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';
import { wentBySince } from './read-day.ts';

/** First and last day. */
export interface Days {
  readonly start?: DateValue;
  readonly end?: DateValue;
}

/** "a visit *planned for* Friday". */
const isPlanned = (a: AnnotatedArticle, p: number): boolean => {
  const verb = verbAt(a, p);
  return (
    verb?.passive === true &&
    verb.form !== 'finite' &&
    /^(?:plan|schedule|set|slate)$/.test(verb.lemma) &&
    !wasMeant(a, p)
  );
};

/** "her visit *had been planned for* May but was put off". */
const wasPlanned = (a: AnnotatedArticle, p: number, noun: number): boolean => {
  const verb = verbAt(a, p);
  return (
    verb?.form === 'finite' &&
    verb.passive &&
    /^(?:plan|schedule|set|slate|fix)$/.test(verb.lemma) &&
    findSubject(a, p)?.nouns.includes(noun) === true
  );
};

/** "*originally* planned": when it was to be and is not any more. */
export const wasMeant = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:originally|initially|previously|first)$/.test(lowerAt(a, (a.phrases[p]?.first ?? 0) - 1));

/** "a visit that *took place* on April 14 and 15". */
const takesPlace = (a: AnnotatedArticle, p: number): boolean =>
  verbAt(a, p)?.lemma === 'take' && headAt(a, p + 1) === 'place';

/** "a visit *starting on* Friday". */
const opens = (a: AnnotatedArticle, p: number): boolean =>
  verbAt(a, p)?.form === 'gerund' && /^(?:begin|start)$/.test(verbAt(a, p)?.lemma ?? '');

/** "which *was to have begun* on Thursday": the verb that tells how the visit was to go. */
function meantToBegin(a: AnnotatedArticle, p: number): VerbGroup | undefined {
  const next = verbAt(a, p)?.lemma === 'be' ? verbAt(a, p + 1) : undefined;
  return next?.form === 'infinitive' ? next : undefined;
}

/** "her last visit *was in July 2009*": the day that is all the clause says of it. */
function toldDay(
  a: AnnotatedArticle,
  { noun = -1, verb: v = -1 }: FrameMatch['occurrence'],
): DateValue | undefined {
  const verb = verbAt(a, v);
  if (v < noun || verb?.form !== 'finite' || verb.lemma !== 'be') return undefined;
  const { object, dates } = readComplements(a, v);
  const date = object.length === 0 && dates[0] !== undefined ? dateOf(a, dates[0]) : undefined;
  return date && (verb.tense === 'past' ? date.past : date.future);
}

/** "…, which began on Monday and will end on Sunday": the nearest clause whose verb a visit can do. */
export function relativeDates(a: AnnotatedArticle, { occurrence }: FrameMatch): Days {
  const dates: { start?: DateValue; end?: DateValue } = {};
  if (occurrence.noun === undefined) return dates;
  const told = toldDay(a, occurrence);
  if (told) dates.start = told;
  const { last } = sentencePhrases(a, occurrence.noun);
  for (let p = occurrence.noun + 1; p < last; p++) {
    const verb = meantToBegin(a, p) ?? verbAt(a, p);
    const joined =
      kindAt(a, p - 1) === 'relative' ||
      isPlanned(a, p) ||
      wasPlanned(a, p, occurrence.noun) ||
      (opens(a, p) && p === readComplements(a, occurrence.noun).last) ||
      (dates.start !== undefined && kindAt(a, p - 1) === 'and');
    if (!verb || !joined) continue;
    const side = /^(?:end|conclude|finish|last)$/.test(verb.lemma)
      ? 'end'
      : /^(?:begin|start|open|schedule|plan|slate|set|due)$/.test(verb.lemma) ||
          isPlanned(a, p) ||
          takesPlace(a, p)
        ? 'start'
        : undefined;
    const [at] = side ? readComplements(a, verb === verbAt(a, p) ? p : p + 1).dates : [];
    const date = at === undefined ? undefined : dateOf(a, at);
    if (side && date)
      dates[side] ??= verb.tense === 'past' || wentBySince(a, occurrence, date) ? date.past : date.future;
  }
  return dates;
}
