import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

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
  if (verb.passive && /^(?:expect|schedule|plan|set|slate)$/.test(verb.lemma)) return true;
  return verb.tense === 'future' || a.tags[verb.main] === 'VB' || hasDayAhead(a, governor, today);
}

/** "*stops* in Riga on Friday": a day beside the verb at phrase `v` is still to come. */
const hasDayAhead = (a: AnnotatedArticle, v: number, today: string): boolean =>
  readComplements(a, v).dates.some((p) => (dateOf(a, p)?.future.earliest ?? '') > today);

/** "is expected in Oslo *on Friday* after a stop in Turku": who comes today has been there, who comes later has not. */
export function liesAhead(a: AnnotatedArticle, { frame, tie }: FrameMatch): boolean {
  const today = a.article.date;
  if (frame.id !== 'visit.stop' || tie?.verb === undefined || today === undefined) return false;
  if (verbAt(a, tie.verb)?.tense === 'past') return false;
  return hasDayAhead(a, tie.verb, today);
}
