import type { Quotation } from '../../model/annotation.ts';
import { readingOf } from '../../model/as-read.ts';
import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { readList } from '../syntax/read-list.ts';
import {
  headAt,
  kindAt,
  lowerAt,
  nounAt,
  quotationAt,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseAfter, opensExistential, pointsBack, type Start } from './clause-after.ts';
import { clauseEnd } from './clause-end.ts';
import { contentBefore, quotedBefore } from './content-before.ts';
import type { Speakers } from './find-speakers.ts';
import { gapAfter } from './gap-clause.ts';
import { objectEnd } from './object-end.ts';
import type { Speech } from './speech.ts';

/** What was said, and to whom where the phrase right after the verb tells. */
export interface Content {
  readonly spans: readonly [Span, ...Span[]];
  /** Noun phrases, by index. */
  readonly addressee: readonly number[];
  /** How the content was found: part of the rule's id. */
  readonly how: SpeechFrame['takes'][number] | 'before';
}

/** The words that carry what a verb of saying says, by the constructions its frame takes, in the frame's order. */
export function findContent(
  a: AnnotatedArticle,
  speech: Speech,
  speakers: Speakers,
  grammar: Grammar,
): Content | undefined {
  const { frame } = speech;
  const start = afterVerb(a, speech, speakers);
  const addressee = frame.addressee === 'object' ? start.objects : start.to;
  const split = frame.after ? quotedBefore(a, speakers, speech.verb) : undefined;
  if (split) return { spans: split, addressee, how: 'before' };
  for (const take of frame.takes) {
    // "It failed, X *told the board of governors*": what "of" adds is the board's, where something was said before.
    const said =
      take === 'about' && frame.after ? contentBefore(a, speakers, speech.verb, grammar) : undefined;
    if (said) return { spans: said, addressee, how: 'before' };
    const first = startOf(a, take, start, speech, speakers);
    const span =
      first === undefined
        ? undefined
        : spanFrom(a, first, take === 'object' ? objectEnd(a, first, grammar) : clauseEnd(a, first, grammar));
    if (span) return { spans: [span], addressee, how: take };
  }
  // "In addition to its gifts, Norland *pledged to send* more": what was said comes after.
  if (!frame.after || verbAt(a, start.at)?.form === 'infinitive') return undefined;
  const before = contentBefore(a, speakers, speech.verb, grammar);
  return before && { spans: before, addressee, how: 'before' };
}

/** The phrase that the content starts at, by one of the constructions. */
function startOf(
  a: AnnotatedArticle,
  take: SpeechFrame['takes'][number],
  start: Start,
  { frame, verb }: Speech,
  speakers: Speakers,
): number | undefined {
  switch (take) {
    case 'quote':
      return quoteAfter(a, start.at, start.last);
    case 'clause':
      return speakers.inverted && !start.that
        ? undefined
        : (gapAfter(a, start.at, start.last, speakers) ??
            clauseAfter(a, start, verbAt(a, verb)?.lemma ?? ''));
    case 'object':
      return speakers.inverted ? undefined : objectAfter(a, start, frame);
    case 'about':
      return aboutAfter(a, start);
    case 'infinitive':
      // "reminded Norland *of its pledge* to help": the infinitive is the noun's.
      return verbAt(a, start.at)?.form === 'infinitive' && !isHeld(a, start) ? start.at : undefined;
  }
}

/** What "of" adds stands right before the infinitive. */
const isHeld = (a: AnnotatedArticle, { about, at, objects }: Start): boolean =>
  about !== undefined && about - 1 === objects.at(-1) && readList(a, about + 1, at).next === at;

/** "warned Iran *against heading* …", "warned of floods". */
function aboutAfter(a: AnnotatedArticle, { about, last }: Start): number | undefined {
  if (about === undefined || about + 1 >= last) return undefined;
  return nounAt(a, about + 1) || verbAt(a, about + 1)?.form === 'gerund' ? about + 1 : undefined;
}

/** Passes over what stands between a verb of saying and its content: dates, "to reporters", "in a statement", the addressee. */
function afterVerb(a: AnnotatedArticle, { frame, after }: Speech, speakers: Speakers): Start {
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
  for (let guard = 0; guard < 12 && at < last; guard++) {
    const kind = kindAt(a, at);
    if (opensExistential(a, at)) break;
    const occasion = frame.takes[0] === 'object' ? undefined : pastOccasion(a, at, last);
    if (kind === 'adverb' || kind === 'date') at++;
    else if (occasion !== undefined) at = occasion;
    // "told the agency in an interview *published* on Monday that"
    else if (verbAt(a, at)?.form === 'participle' && /^(?:date|preposition)$/.test(kindAt(a, at + 1) ?? ''))
      at++;
    else if (isWithFeeling(a, at) || isAlternative(a, at)) at += 2;
    else if (kind === 'preposition' && frame.takes[0] !== 'object') {
      const noun = kindAt(a, at + 1) === 'date' || nounAt(a, at + 1) ? at + 1 : -1;
      if (/^(?:of|against|about|over)$/.test(wordAt(a, at))) about ??= at;
      if (noun < 0) break;
      const list = readList(a, noun, last);
      // "said during a visit *to Turku* that": where he went.
      if (wordAt(a, at) === 'to' && !JOURNEYS.test(headAt(a, at - 1))) to.push(...list.nouns);
      // "in talks with X the two sides agreed": the last noun may open the clause.
      at = list.next;
    } else if (
      kind === 'comma' &&
      (nounAt(a, at + 1) === undefined || kindAt(a, at + 1) === 'quote') &&
      passesComma(a, at + 1)
    )
      at++;
    else break;
  }
  const that = wordAt(a, at) === 'that' || (wordAt(a, at) === ',' && wordAt(a, at + 1) === 'that');
  return { at, objects, to, that, last, ...(about !== undefined && { about }) };
}

/** "said *on leaving Oslo* she had no plan", "said *after meeting Berg* that": one past what tells when it was said. */
function pastOccasion(a: AnnotatedArticle, at: number, last: number): number | undefined {
  if (!/^(?:on|upon|after|before|while|when)$/.test(wordAt(a, at))) return undefined;
  if (verbAt(a, at + 1)?.form !== 'gerund') return undefined;
  let k = at + 2;
  while (k < last && kindAt(a, k) === 'adverb') k++;
  return nounAt(a, k) ? readList(a, k, last).next : k;
}

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

/** `said: "…"`, `said, "…"`, `said that "…"`: the phrase that the content starts at. */
function quoteAfter(a: AnnotatedArticle, at: number, last: number): number | undefined {
  let k = at;
  while (k < last && (kindAt(a, k) === 'comma' || wordAt(a, k) === ':' || wordAt(a, k) === 'that')) k++;
  return k < last && kindAt(a, k) === 'quote' && quotationAt(a, k) ? k : undefined;
}

/** The noun phrase or gerund after the verb; "dismissed *as untimely a plan*", "announced *$20 million*". */
function objectAfter(
  a: AnnotatedArticle,
  { at, last }: Start,
  { objects, predicate, content }: SpeechFrame,
): number | undefined {
  let k =
    kindAt(a, at) === 'quote' || kindAt(a, at) === 'adverb' || /^[$£€¥]$/.test(wordAt(a, at)) ? at + 1 : at;
  // "dismissed *as untimely* a plan", "denounced *as an act of war* the raid"
  if (wordAt(a, at) === 'as' && kindAt(a, at + 1) === 'adverb' && nounAt(a, at + 2)) k = at + 2;
  else if (wordAt(a, at) === 'as' && nounAt(a, at + 1) && (nounAt(a, at + 2) || wordAt(a, at + 2) === 'that'))
    k = at + 1;
  const noun = nounAt(a, k);
  if (k >= last || (!noun && verbAt(a, k)?.form !== 'gerund')) return undefined;
  if (objects.length > 0 && !(noun && objects.includes(lowerAt(a, noun.head)))) return undefined;
  return noun && pointsBack(a, k) && !predicate && content !== 'with-addressee' ? undefined : at;
}

/** From a phrase to the end of what is said; the words between the marks where a quotation is all of it. */
function spanFrom(a: AnnotatedArticle, first: number, end: number): Span | undefined {
  const opening = a.phrases[first]?.first ?? 0;
  if (end <= opening) return undefined;
  const span = spanOf(a, opening, end);
  const quotation = kindAt(a, first) === 'quote' ? quotationAt(a, first) : undefined;
  if (quotation && (quotation.end >= span.end - 1 || endsAfterQuotation(a, quotation, end)))
    return quotation.whole;
  return span;
}

const endsAfterQuotation = (a: AnnotatedArticle, quotation: Quotation, end: number): boolean => {
  const text = readingOf(a.article).slice(quotation.end, a.tokens[end - 1]?.end ?? quotation.end);
  return /^[\s\0,.;]*(?:he|she|they)?\s*$/.test(text) || onlyDays(a, quotation.end, end);
};

/** `said "we will sign" *on Monday*`: the day is that of the saying. */
function onlyDays(a: AnnotatedArticle, from: number, end: number): boolean {
  for (let t = end - 1; (a.tokens[t]?.start ?? 0) >= from; t--) {
    const word = lowerAt(a, t);
    if ((a.dateAt[t] ?? -1) < 0 && !/^(?:on|in|late|early|earlier|[,.])$/.test(word)) return false;
  }
  return true;
}
