import type { Quotation } from '../../model/annotation.ts';
import { readingOf } from '../../model/as-read.ts';
import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { readList } from '../syntax/read-list.ts';
import {
  hasFiniteVerb,
  kindAt,
  lowerAt,
  nounAt,
  quotationAt,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { afterVerb } from './after-verb.ts';
import { clauseAfter, pointsBack, type Start } from './clause-after.ts';
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
  if (!frame.after || (verbAt(a, start.at)?.form === 'infinitive' && !nounAt(a, start.at - 1)))
    return undefined;
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
      return (verbAt(a, start.at)?.form === 'infinitive' || isToDoing(a, start.at)) && !isHeld(a, start)
        ? pastNot(a, start.at)
        : undefined;
  }
}

/** "warned Norland *not* to wait" */
const pastNot = (a: AnnotatedArticle, p: number): number => (wordAt(a, p - 1) === 'not' ? p - 1 : p);

/** "committed *to keeping* the border open" */
const isToDoing = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'to' && verbAt(a, p + 1)?.form === 'gerund';

/** What "of" adds stands right before the infinitive. */
const isHeld = (a: AnnotatedArticle, { about, at, objects }: Start): boolean =>
  about !== undefined && about - 1 === objects.at(-1) && readList(a, about + 1, at).next === at;

/** "warned Iran *against heading* …", "warned of floods". */
function aboutAfter(a: AnnotatedArticle, { about, last }: Start): number | undefined {
  if (about === undefined || about + 1 >= last) return undefined;
  return nounAt(a, about + 1) || verbAt(a, about + 1)?.form === 'gerund' ? about + 1 : undefined;
}

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
  { objects, predicate, content, quoted: marks }: SpeechFrame,
): number | undefined {
  let k =
    kindAt(a, at) === 'quote' || kindAt(a, at) === 'adverb' || /^[$£€¥]$/.test(wordAt(a, at)) ? at + 1 : at;
  // "dismissed *as untimely* a plan", "denounced *as an act of war* the raid"
  const quoted = wordAt(a, at) === 'as' ? pastQuoted(a, at + 1) : undefined;
  if (quoted !== undefined && nounAt(a, quoted)) k = quoted;
  else if (wordAt(a, at) === 'as' && kindAt(a, at + 1) === 'adverb' && nounAt(a, at + 2)) k = at + 2;
  else if (wordAt(a, at) === 'as' && nounAt(a, at + 1) && (nounAt(a, at + 2) || wordAt(a, at + 2) === 'that'))
    k = at + 1;
  // "rejected *that demand*": no clause follows.
  if (wordAt(a, at) === 'that' && nounAt(a, at + 1) && !hasFiniteVerb(a, at + 1, last)) k = at + 1;
  // `called that "a gift"`
  if (marks && wordAt(a, at) === 'that' && kindAt(a, at + 1) === 'quote' && quotationAt(a, at + 1))
    return at + 1;
  const noun = nounAt(a, k);
  if (k >= last || (!noun && verbAt(a, k)?.form !== 'gerund')) return undefined;
  if (objects.length > 0 && !(noun && objects.includes(lowerAt(a, noun.head)))) return undefined;
  const told = predicate || content === 'with-addressee' || isSaidOf(a, k, marks === true);
  return noun && pointsBack(a, k) && !told ? undefined : at;
}

/** `called it "a gift"`, "accused it *of* bad faith", "condemned this *as* an outrage": what is said of what was told before. */
const isSaidOf = (a: AnnotatedArticle, p: number, marks: boolean): boolean =>
  /^(?:of|as)$/.test(wordAt(a, p + 1)) || (marks && kindAt(a, p + 1) === 'quote');

/** `as "*pure invention*" the report`: one past a quotation that opens at phrase `p`. */
function pastQuoted(a: AnnotatedArticle, p: number): number | undefined {
  const quotation = kindAt(a, p) === 'quote' ? quotationAt(a, p) : undefined;
  if (!quotation) return undefined;
  let k = p + 1;
  while ((a.tokens[a.phrases[k]?.first ?? -1]?.start ?? quotation.end) < quotation.end) k++;
  return k;
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
