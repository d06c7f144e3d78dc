import type { AnnotatedArticle } from '../../../model/mention.ts';
import { readComplements } from '../read-complements.ts';
import { CLAUSE_TAKERS } from '../verb-classes.ts';
import { headOf, kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import { type Modality, ruleOfLemma } from './modality.ts';
import { ownStatus } from './own-status.ts';

/** How many phrases on the turn may come. */
const FARTHEST = 40;
/** Words for what was planned. */
const EVENT =
  /^(?:it|that|this|they|these|those|meetings?|talks|summit|visit|trip|tour|plans?|ceremony|signing|call|encounter|session|round|negotiations|deal|treaty|agreement|pact|accord|event|date)$/;
/** What an event does when it takes place. */
const HAPPENS =
  /^(?:take|happen|occur|come|go|materiali[sz]e|do|meet|visit|sign|travel|arrive|hold|talk|speak|show|turn|make)$/;

/**
 * "was scheduled to meet X, *but the meeting was cancelled*", "*but* she *never came*", "*before* Korpi *called it off*", "was
 * due to meet X *but fell ill*": whatever was done in place of a plan of the past.
 */
export function isOverruled(a: AnnotatedArticle, v: number, modality: Modality): boolean {
  const { last } = sentencePhrases(a, v);
  let turn = -1;
  for (let k = v + 1; k < Math.min(last, v + FARTHEST); k++) {
    if (kindAt(a, k) === 'quote') return false;
    if (/^(?:but|however|until|before|though|although|only)$/.test(wordAt(a, k))) turn = k;
    const verb = verbAt(a, k);
    if (turn < 0 || !verb || (verb.form !== 'finite' && !isOnlyFor(a, k, turn))) continue;
    return undoes(a, k, turn, modality) || (wordAt(a, turn) === 'but' && replaces(a, k, v));
  }
  return false;
}

/** "*only for* the trip *to be cancelled*" */
const isOnlyFor = (a: AnnotatedArticle, k: number, turn: number): boolean =>
  wordAt(a, turn) === 'only' && wordAt(a, turn + 1) === 'for' && verbAt(a, k)?.form === 'infinitive';

/** Verbs that tell of a plan as the past had it. */
const PLANNED = /^(?:schedule|set|slate|mean|suppose|intend|plan|expect|be|go)$/;

/** The verb at phrase `k` tells what was done instead of what the verb at `v` had planned. */
function replaces(a: AnnotatedArticle, k: number, v: number): boolean {
  const verb = verbAt(a, k);
  const plan = verbAt(a, planOf(a, v));
  if (plan?.tense !== 'past' || !PLANNED.test(plan.lemma)) return false;
  if (!/^(?:be|plan|intend)$/.test(plan.lemma) && !plan.passive && !plan.progressive) return false;
  return (
    verb?.tense === 'past' && !verb.negated && !HAPPENS.test(verb.lemma) && !CLAUSE_TAKERS.has(verb.lemma)
  );
}

/** The finite verb that an infinitive hangs on. */
function planOf(a: AnnotatedArticle, v: number): number {
  const { first } = sentencePhrases(a, v);
  let k = v;
  while (k > first && verbAt(a, k)?.form !== 'finite') k--;
  return k;
}

/** "was scheduled to meet X on Friday *but met* him on Monday": told anew by the same verb, as it came about. */
export function isToldAnew(a: AnnotatedArticle, v: number): boolean {
  const { last } = sentencePhrases(a, v);
  const turn = nextBut(a, v, last);
  for (let k = turn + 1; turn >= 0 && k < Math.min(last, turn + FARTHEST); k++) {
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    return verb.lemma === verbAt(a, v)?.lemma && verb.tense === 'past' && !verb.negated && planOf(a, v) < v;
  }
  return false;
}

function nextBut(a: AnnotatedArticle, v: number, last: number): number {
  for (let k = v + 1; k < Math.min(last, v + FARTHEST); k++) {
    if (wordAt(a, k) === 'but') return k;
    if (kindAt(a, k) === 'quote' || verbAt(a, k)?.form === 'finite') return -1;
  }
  return -1;
}

function undoes(a: AnnotatedArticle, v: number, turn: number, modality: Modality): boolean {
  const verb = verbAt(a, v);
  if (!verb) return false;
  const denied = ownStatus(a, v, verb) === 'denied';
  if (HAPPENS.test(verb.lemma)) return denied;
  // "but these would have *to wait*"
  if (WAITS.test(verb.lemma) || (verb.lemma === 'have' && verbAt(a, v + 1)?.lemma === 'wait'))
    return tellsEvent(a, turn, v);
  if (lowerAt(a, verb.last) === 'through' && verb.lemma === 'fall') return true;
  if (denied || ruleOfLemma(a, verb, modality) !== 'denied' || verb.modal !== undefined) return false;
  if (verb.passive) return tellsEvent(a, turn, v);
  const { object } = readComplements(a, v);
  return object.length === 0
    ? verb.lemma !== 'deny' && verb.lemma !== 'fail'
    : object.some((p) => isEvent(a, p));
}

const WAITS = /^(?:wait|slip|lapse)$/;

/** A word for the event stands between the turn and the verb, or nothing that could be another subject. */
function tellsEvent(a: AnnotatedArticle, turn: number, v: number): boolean {
  for (let k = turn + 1; k < v; k++) if (nounAt(a, k)) return isEvent(a, k);
  return true;
}

function isEvent(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  return noun !== undefined && EVENT.test(headOf(a, noun)) && mentionOf(a, p)?.kind !== 'person';
}
