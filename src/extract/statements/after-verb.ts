import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { readList } from '../syntax/read-list.ts';
import { headAt, kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { opensExistential, type Start } from './clause-after.ts';
import type { Speakers } from './find-speakers.ts';
import { pastAside, pastTime } from './past-aside.ts';
import { isMedium } from './setting.ts';
import type { Speech } from './speech.ts';

/** Passes over what stands between a verb of saying and its content: dates, "to reporters", "in a statement", the addressee. */
export function afterVerb(a: AnnotatedArticle, { frame, after }: Speech, speakers: Speakers): Start {
  const { last } = sentencePhrases(a, after - 1);
  let at = speakers.inverted ? Math.max(after, speakers.last) : after;
  const objects: number[] = [];
  const to: number[] = [];
  if (frame.addressee === 'object' && nounAt(a, at) && at < last) {
    const list = readList(a, at, last);
    if (frame.content !== 'with-addressee' && verbAt(a, list.next)?.form !== 'finite') {
      objects.push(...list.nouns);
      at = list.next;
    } else if (frame.content === 'with-addressee') objects.push(...list.nouns);
  }
  if (frame.content === 'with-addressee') return { at, objects, to, that: false, last };
  // "conveyed *to Berg* the greetings of": whom it is said to, before what is.
  if (frame.takes[0] === 'object' && wordAt(a, at) === 'to' && nounAt(a, at + 1) && at + 1 < last) {
    const list = readList(a, at + 1, last);
    if (list.next < last && nounAt(a, list.next)) {
      to.push(...list.nouns);
      at = list.next;
    }
  }
  let about: number | undefined;
  /** "briefed them on the outcome *of* the talks": not what they were told of. */
  let passed = false;
  let fronted: number | undefined;
  for (let guard = 0; guard < 12 && at < last; guard++) {
    const kind = kindAt(a, at);
    if (opensExistential(a, at)) break;
    const named = frame.takes[0] === 'object';
    const occasion = named
      ? pastBriefAside(a, at)
      : (pastOccasion(a, at, last) ?? pastAside(a, at, last) ?? pastTime(a, at));
    if (kind === 'adverb' || kind === 'date') at++;
    else if (occasion !== undefined) at = occasion;
    // "told the agency in an interview *published* on Monday that"
    else if (verbAt(a, at)?.form === 'participle' && /^(?:date|preposition)$/.test(kindAt(a, at + 1) ?? ''))
      at++;
    else if (isWithFeeling(a, at) || isAlternative(a, at)) at += 2;
    else if (kind === 'preposition' && !named) {
      const noun = kindAt(a, at + 1) === 'date' || nounAt(a, at + 1) ? at + 1 : -1;
      const first = about === undefined && fronted === undefined && !passed;
      if (/^(?:against|about|over)$/.test(wordAt(a, at)) || (first && wordAt(a, at) === 'of')) about ??= at;
      if (noun < 0) break;
      // "commented on *reports that* talks might be held"
      if (
        /^(?:on|to|about)$/.test(wordAt(a, at)) &&
        RUMOURS.test(headAt(a, noun)) &&
        wordAt(a, noun + 1) === 'that'
      )
        break;
      passed ||= wordAt(a, at) === 'on' && kindAt(a, noun) !== 'date';
      if (tellsOfSaying(a, at)) fronted = undefined;
      else fronted ??= at;
      const list = readList(a, noun, last);
      // "said during a visit *to Turku* that": where he went.
      if (wordAt(a, at) === 'to' && !JOURNEYS.test(headAt(a, at - 1))) to.push(...list.nouns);
      // "in talks with X the two sides agreed": the last noun may open the clause.
      at = list.next;
    } else if (isClauseAfterDay(a, at, last, frame)) at++;
    else if (
      kind === 'comma' &&
      (nounAt(a, at + 1) === undefined || kindAt(a, at + 1) === 'quote') &&
      passesComma(a, at + 1)
    )
      at++;
    else break;
  }
  const that = wordAt(a, at) === 'that' || (wordAt(a, at) === ',' && wordAt(a, at + 1) === 'that');
  return {
    at,
    objects,
    to,
    that,
    last,
    ...(about !== undefined && { about }),
    ...(fronted !== undefined && { fronted }),
  };
}

/** How far behind its subject the verb of the clause may stand, in phrases. */
const SUBJECT = 8;

/** "announced on Tuesday*,* the king will come": a clause of what is to be, after the day alone, that the sentence begins to tell. */
function isClauseAfterDay(a: AnnotatedArticle, comma: number, last: number, { takes }: SpeechFrame): boolean {
  if (kindAt(a, comma) !== 'comma' || kindAt(a, comma - 1) !== 'date' || !nounAt(a, comma + 1)) return false;
  const verb = kindAt(a, comma - 2) === 'preposition' ? comma - 3 : comma - 2;
  if (verbAt(a, verb)?.form !== 'finite' || !takes.includes('clause')) return false;
  for (let k = sentencePhrases(a, verb).first; k < verb; k++) if (kindAt(a, k) === 'comma') return false;
  for (let k = comma + 2; k < last && k < comma + SUBJECT; k++) {
    const own = verbAt(a, k);
    if (own?.form === 'finite') return own.modal !== undefined || own.tense === 'future';
  }
  return false;
}

/** "said *to reporters*", "*on Monday*", "*in Oslo*", "*in a statement*", "*at a dinner*": when, where and to whom, and no part of what is said. */
const tellsOfSaying = (a: AnnotatedArticle, p: number): boolean =>
  !/^(?:in|under|with|without|despite|for|given|as)$/.test(wordAt(a, p)) ||
  nounAt(a, p + 1) === undefined ||
  mentionOf(a, p + 1) !== undefined ||
  isMedium(headAt(a, p + 1));

/** "reiterated *on Sunday* its refusal", "rejected *out of hand* an appeal": one past what parts a verb from its object. */
function pastBriefAside(a: AnnotatedArticle, at: number): number | undefined {
  if (kindAt(a, at) !== 'preposition') return undefined;
  if (kindAt(a, at + 1) === 'date') return at + 2;
  return wordAt(a, at) === 'of' && headAt(a, at + 1) === 'hand' ? at + 2 : undefined;
}

/** "said *on leaving Oslo* she had no plan", "said *after meeting Berg* that": one past what tells when it was said. */
function pastOccasion(a: AnnotatedArticle, at: number, last: number): number | undefined {
  if (!/^(?:on|upon|after|before|while|when)$/.test(wordAt(a, at))) return undefined;
  if (verbAt(a, at + 1)?.form !== 'gerund') return undefined;
  let k = at + 2;
  while (k < last && kindAt(a, k) === 'adverb') k++;
  return nounAt(a, k) ? readList(a, k, last).next : k;
}

const RUMOURS = /^(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|speculation|accusations?)$/;
const JOURNEYS =
  /^(?:visit|trip|tour|journey|flight|return|way|reaction|response|reply|regard|contrast|opposition|relation|prior)$/;

const FEELINGS = new Set(
  'pleasure satisfaction concern appreciation regret interest alarm gratitude approval sadness sorrow joy pride delight dismay relief'.split(
    ' ',
  ),
);

/** "noted *with pleasure* the opening of" */
const isWithFeeling = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'with' && FEELINGS.has(headAt(a, p + 1));

/** A second name after a slash: "wrote on Instagram/Threads: …". */
const isAlternative = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === '/' && nounAt(a, p + 1) !== undefined;

/** "added, *however*, that", "said, in a statement, that": a comma that opens no clause. */
const passesComma = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'quote' ||
  kindAt(a, p) === 'relative' ||
  kindAt(a, p) === 'date' ||
  (kindAt(a, p) === 'adverb' && kindAt(a, p + 1) === 'comma') ||
  wordAt(a, p) === 'in';
