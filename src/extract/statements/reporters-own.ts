import type { AnnotatedArticle } from '../../model/mention.ts';
import { joinedVerb } from '../syntax/joined-verb.ts';
import { kindAt, verbAt, wordAt } from '../syntax/walk.ts';
import { inTenseOfSaying } from './next-saying.ts';

const STATES = /^(?:be|have|need|want|lack|remain|depend|face|know|hold|own|owe|require)$/;

/** What a speaker does beside speaking: "said it would come but *failed* to say when". */
const WITHHOLDS = new Set(['decline', 'refuse', 'fail']);

/**
 * "said Finland would send a ship, but *gave* no date": a past verb without a subject, after words that are no past, tells
 * what the speaker did; "declined to comment" always does. After words that hold no clause it needs no such sign: "vowed to
 * shut the port *and sent* a ship".
 */
export function isReportersOwn(a: AnnotatedArticle, from: number, and: number): boolean {
  const k = joinedVerb(a, and);
  const verb = k === undefined ? undefined : verbAt(a, k);
  if (verb?.tense !== 'past' || verb.modal !== undefined) return false;
  const inner = firstFinite(a, from, and);
  if (!inner && verbAt(a, from)?.form === 'infinitive') return true;
  if (verb.passive || !inTenseOfSaying(a, from, verb)) return false;
  if (WITHHOLDS.has(verb.lemma)) return true;
  // "said it would pay but *needed* time": what it is like is what was said.
  if (STATES.test(verb.lemma)) return false;
  return inner !== undefined && (inner.modal !== undefined || (inner.tense !== 'past' && !inner.perfect));
}

function firstFinite(a: AnnotatedArticle, from: number, to: number): ReturnType<typeof verbAt> {
  for (let p = from; p < to; p++) {
    const verb = verbAt(a, p);
    if (verb?.form === 'finite') return verb;
  }
  return undefined;
}

/** What the reporter sees a speaker do while speaking: ", *referring* to the storm", ", *playing* footage". */
const BESIDE = new Set(
  'refer allude cite echo quote gesture reminisce play hold read use contradict repeat compare describe paraphrase name wave nod point smile laugh address respond react answer speak sit stand appear look turn stop abandon reverse'.split(
    ' ',
  ),
);

/** A gerund after the comma at phrase `p` that tells of the speaker, or any after the mark that closes a quotation. */
export function isBesideSpeaking(a: AnnotatedArticle, p: number): boolean {
  const verb = verbAt(a, p + 1);
  if (verb?.form !== 'gerund') return false;
  const closes = kindAt(a, p) === 'quote' ? kindAt(a, p - 1) === 'comma' : kindAt(a, p - 1) === 'quote';
  return closes || (kindAt(a, p) === 'comma' && BESIDE.has(verb.lemma));
}

/** "…, *as if* hinting that they could be hostages": how it sounds to the reporter. */
export const isImpression = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'as' &&
  /^(?:if|though)$/.test(wordAt(a, p + 1)) &&
  verbAt(a, p + 2) !== undefined &&
  verbAt(a, p + 2)?.form !== 'finite';
