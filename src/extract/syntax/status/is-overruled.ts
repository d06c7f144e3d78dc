import type { AnnotatedArticle } from '../../../model/mention.ts';
import { readComplements } from '../read-complements.ts';
import { headOf, kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import { type Modality, ruleOfLemma } from './modality.ts';
import { ownStatus } from './own-status.ts';

/** How many phrases on the turn may come. */
const FARTHEST = 40;
/** Words for what was planned. */
const EVENT =
  /^(?:it|that|this|they|meetings?|talks|summit|visit|trip|tour|plans?|ceremony|signing|call|encounter|session|round|negotiations|deal|treaty|agreement|pact|accord|event|date)$/;
/** What an event does when it takes place. */
const HAPPENS =
  /^(?:take|happen|occur|come|go|materiali[sz]e|do|meet|visit|sign|travel|arrive|hold|talk|speak|show|turn|make)$/;

/** "was scheduled to meet X, *but the meeting was cancelled*", "*but* she *never came*", "*before* Korpi *called it off*". */
export function isOverruled(a: AnnotatedArticle, v: number, modality: Modality): boolean {
  const { last } = sentencePhrases(a, v);
  let turn = -1;
  for (let k = v + 1; k < Math.min(last, v + FARTHEST); k++) {
    if (kindAt(a, k) === 'quote') return false;
    if (/^(?:but|however|until|before|though|although|only)$/.test(wordAt(a, k))) turn = k;
    const verb = verbAt(a, k);
    if (turn < 0 || verb?.form !== 'finite') continue;
    return undoes(a, k, turn, modality);
  }
  return false;
}

function undoes(a: AnnotatedArticle, v: number, turn: number, modality: Modality): boolean {
  const verb = verbAt(a, v);
  if (!verb) return false;
  const denied = ownStatus(a, v, verb) === 'denied';
  if (HAPPENS.test(verb.lemma)) return denied;
  if (lowerAt(a, verb.last) === 'through' && verb.lemma === 'fall') return true;
  if (denied || ruleOfLemma(a, verb, modality) !== 'denied' || verb.modal !== undefined) return false;
  if (verb.passive) return tellsEvent(a, turn, v);
  const { object } = readComplements(a, v);
  return object.length === 0
    ? verb.lemma !== 'deny' && verb.lemma !== 'fail'
    : object.some((p) => isEvent(a, p));
}

/** A word for the event stands between the turn and the verb, or nothing that could be another subject. */
function tellsEvent(a: AnnotatedArticle, turn: number, v: number): boolean {
  for (let k = turn + 1; k < v; k++) if (nounAt(a, k)) return isEvent(a, k);
  return true;
}

function isEvent(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  return noun !== undefined && EVENT.test(headOf(a, noun)) && mentionOf(a, p)?.kind !== 'person';
}
