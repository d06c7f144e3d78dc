import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Verbs of who means to do it. */
export const HOPES: RegExp = /^(?:hope|plan|intend|aim|want)$/;

/** "*After visiting* Oslo this week, she *hopes to visit* Turku": the first of two stops that both lie ahead. */
export function comesFirst(a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean {
  if (noun !== undefined || verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'after') return false;
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    return verb.tense === 'future' || (verb.tense === 'present' && HOPES.test(verb.lemma));
  }
  return false;
}

/** "stops in Riga *on Friday before going on* to Oslo": what follows a plan. */
export function comesAfterPlan(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1 } }: FrameMatch,
  today?: string,
): boolean {
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'before') return false;
  let governor = governorOf(a, v) ?? -1;
  // "then travels to Oslo, *spending* a day there, before going home"
  for (let k = 0; k < 3 && verbAt(a, governor)?.form !== 'finite'; k++)
    governor = governorOf(a, governor) ?? -1;
  const verb = verbAt(a, governor);
  if (verb?.form !== 'finite' || verb.tense === 'past' || today === undefined) return false;
  // "will be in Oslo and then *travel* on before going home"
  // "is scheduled to meet Korpi before going on"
  if (verb.passive && SETS.test(verb.lemma)) return true;
  return verb.tense === 'future' || a.tags[verb.main] === 'VB' || hasDayAhead(a, governor, today);
}

/** "*will visit* Oslo next week, *stopping* in Riga on the way": goes with a plan, set beside it. */
export function goesWithPlan(a: AnnotatedArticle, { occurrence: { verb: v = -1 } }: FrameMatch): boolean {
  if (verbAt(a, v)?.form !== 'gerund' || kindAt(a, v - 1) !== 'comma') return false;
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') return false;
    if (verb?.form === 'finite')
      return verb.tense === 'future' || (verb.passive && verb.tense === 'present' && SETS.test(verb.lemma));
  }
  return false;
}

/** "*will be signed*", "*is to be signed*", "are *scheduled to meet*". */
function isPlan(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.tense === 'future') return true;
  const over = verb?.form === 'infinitive' ? verbAt(a, governorOf(a, v) ?? -1) : undefined;
  return over?.tense === 'present' && (over.lemma === 'be' || SETS.test(over.lemma));
}

const SETS = /^(?:expect|schedule|plan|set|slate)$/;

/** "left for Oslo, *where she was due to meet* Korpi", "before leaving for Oslo, *where she will* speak": not there yet. */
export function isAwaitedThere(
  a: AnnotatedArticle,
  { frame, occurrence: { verb: v = -1, noun } }: FrameMatch,
): boolean {
  if (noun !== undefined || frame.attributes.motion !== 'sets-out') return false;
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'before') return false;
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < last; k++) {
    if (wordAt(a, k) !== 'where') continue;
    while (k < last && verbAt(a, k)?.form !== 'finite') k++;
    const verb = verbAt(a, k);
    return (
      verb?.tense === 'future' ||
      verb?.modal === 'would' ||
      verbAt(a, k + 1)?.form === 'infinitive' ||
      wordAt(a, k + 1) === 'due'
    );
  }
  return false;
}

/** "*stops* in Riga on Friday": a day beside the verb at phrase `v` is still to come. */
const hasDayAhead = (a: AnnotatedArticle, v: number, today: string): boolean =>
  readComplements(a, v).dates.some((p) => (dateOf(a, p)?.future.earliest ?? '') > today);

/** "is expected in Oslo *on Friday* after a stop in Turku": who comes today has been there, who comes later has not. */
export function liesAhead(a: AnnotatedArticle, { frame, tie, occurrence: { noun } }: FrameMatch): boolean {
  const today = a.article.date;
  // "is to be signed on Friday, *before her departure* for Oslo"
  const before = frame.attributes.noun === 'movement' && tie?.word === 'before';
  if (before && tie.verb !== undefined && isPlan(a, tie.verb)) return true;
  // "made the remarks *before her departure*": no day says that it has been.
  if (before && tie.verb !== undefined && lowerAt(a, nounAt(a, noun ?? -1)?.head ?? -1) === 'departure')
    return (
      [tie.verb, noun ?? -1].every((p) => readComplements(a, p).dates.length === 0) &&
      datesBefore(a, tie.verb).length === 0
    );
  if (frame.attributes.noun !== 'stop' || tie?.verb === undefined || today === undefined) return false;
  if (verbAt(a, tie.verb)?.tense === 'past') return false;
  return hasDayAhead(a, tie.verb, today);
}
