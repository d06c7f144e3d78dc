import type { Quotation } from '../../model/annotation.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { readList } from '../syntax/read-list.ts';
import {
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import type { Speakers } from './find-speakers.ts';
import type { Speech } from './speech.ts';

/** What was said, and to whom where the phrase right after the verb tells. */
export interface Content {
  readonly span: Span;
  /** Noun phrases, by index. */
  readonly addressee: readonly number[];
  /** How the content was found: part of the rule's id. */
  readonly how: 'quote' | 'clause' | 'before' | 'object' | 'infinitive';
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
  const span = (first: number | undefined): Span | undefined =>
    first === undefined ? undefined : spanFrom(a, first, grammar);
  for (const take of frame.takes) {
    const found =
      take === 'quote'
        ? span(quoteAfter(a, start.at, sentencePhrases(a, speech.verb).last))
        : take === 'clause'
          ? span(clauseAfter(a, start))
          : take === 'object'
            ? span(objectAfter(a, start, frame.content === 'with-addressee', frame.objects))
            : span(verbAt(a, start.at)?.form === 'infinitive' ? start.at : undefined);
    if (found) return { span: found, addressee, how: take };
  }
  if (!frame.after) return undefined;
  const before = contentBefore(a, speakers, speech.verb);
  return before && { span: before, addressee, how: 'before' };
}

interface Start {
  /** The first phrase after the verb that may carry content. */
  readonly at: number;
  readonly objects: readonly number[];
  readonly to: readonly number[];
  /** "that" stands before it. */
  readonly that: boolean;
  readonly last: number;
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
  for (let guard = 0; guard < 12 && at < last; guard++) {
    const kind = kindAt(a, at);
    if (kind === 'adverb' || kind === 'date') at++;
    else if (kind === 'preposition' && frame.takes[0] !== 'object') {
      const noun = kindAt(a, at + 1) === 'date' || nounAt(a, at + 1) ? at + 1 : -1;
      if (noun < 0) break;
      const list = readList(a, noun, last);
      if (wordAt(a, at) === 'to') to.push(...list.nouns);
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
  return { at, objects, to, that, last };
}

const passesComma = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'quote' || kindAt(a, p) === 'relative' || kindAt(a, p) === 'date' || wordAt(a, p) === 'in';

/** `said: "…"`, `said, "…"`, `said that "…"`: the phrase that the content starts at. */
function quoteAfter(a: AnnotatedArticle, at: number, last: number): number | undefined {
  let k = at;
  while (k < last && (kindAt(a, k) === 'comma' || wordAt(a, k) === ':' || wordAt(a, k) === 'that')) k++;
  return k < last && kindAt(a, k) === 'quote' && quotationAt(a, k) ? k : undefined;
}

/** "that …", or a bare clause: a noun phrase with a finite verb to follow. */
function clauseAfter(a: AnnotatedArticle, { at, that, last }: Start): number | undefined {
  if (that) return at + (wordAt(a, at) === ',' ? 2 : 1);
  if (/^(?:how|why|what|where|whether|if)$/.test(wordAt(a, at))) return at;
  let k = at;
  if (wordAt(a, k) === ':') k++;
  if (kindAt(a, k) === 'quote') k++;
  if (
    k >= last ||
    !(nounAt(a, k) || kindAt(a, k) === 'subordinator' || verbAt(a, k)?.form === 'gerund' || k > at)
  )
    return undefined;
  for (let j = k + 1; j < last && j - k < 24; j++) {
    if (verbAt(a, j)?.form === 'finite') return k;
    if (kindAt(a, j) === 'comma' && verbAt(a, j + 1)?.form === 'finite' && mentionOf(a, k) && j === k + 1)
      return undefined;
    if (wordAt(a, j) === ';') return undefined;
  }
  return undefined;
}

/** The noun phrase after the verb, with what belongs to it. */
function objectAfter(
  a: AnnotatedArticle,
  { at }: Start,
  withAddressee: boolean,
  objects: readonly string[],
): number | undefined {
  const k = kindAt(a, at) === 'quote' || kindAt(a, at) === 'adverb' ? at + 1 : at;
  const noun = nounAt(a, k);
  const gerund = verbAt(a, k)?.form === 'gerund';
  if (!noun && !gerund) return undefined;
  if (noun && objects.length > 0 && !objects.includes(lowerAt(a, noun.head))) return undefined;
  return withAddressee || noun || gerund ? at : undefined;
}

/** From a phrase to the end of what is said; the words between the marks where a quotation is all of it. */
function spanFrom(a: AnnotatedArticle, first: number, grammar: Grammar): Span | undefined {
  const opening = a.phrases[first]?.first ?? 0;
  const end = clauseEnd(a, first, grammar);
  if (end <= opening) return undefined;
  const span = spanOf(a, opening, end);
  const quotation = kindAt(a, first) === 'quote' ? quotationAt(a, first) : undefined;
  if (quotation && (quotation.end >= span.end - 1 || endsAfterQuotation(a, quotation, end)))
    return quotation.inner;
  return span;
}

const endsAfterQuotation = (a: AnnotatedArticle, quotation: Quotation, end: number): boolean => {
  const text = a.article.text.slice(quotation.end, a.tokens[end - 1]?.end ?? quotation.end);
  return text.trim() === '' || /^[\s,.;]*(?:he|she|they)?\s*$/.test(text);
};

const quotationAt = (a: AnnotatedArticle, p: number): Quotation | undefined =>
  a.quotations[a.quotationAt[a.phrases[p]?.first ?? 0] ?? -1];

/** `"…," X said`, "…, X said": what stands in the sentence before the words that tell who speaks. */
function contentBefore(a: AnnotatedArticle, speakers: Speakers, verb: number): Span | undefined {
  const { first } = sentencePhrases(a, verb);
  let end = speakers.shared ? startOfMainClause(a, verb, first) : speakers.first;
  if (end === undefined || end <= first) return undefined;
  // What ends before the words that tell who speaks: a comma, a closing mark, a question mark.
  while (end > first && kindAt(a, end - 1) === 'adverb') end--;
  const closing = kindAt(a, end - 1);
  if (
    closing !== 'comma' &&
    closing !== 'quote' &&
    !(closing === 'mark' && /^(?:[?!]|--|[–—-])$/.test(wordAt(a, end - 1)))
  )
    return undefined;
  let k = end - 1;
  while (k > first && (kindAt(a, k) === 'comma' || kindAt(a, k) === 'mark')) k--;
  const quotation = quotationAt(a, k);
  const start = a.phrases[first]?.first ?? 0;
  const lastToken = a.phrases[k]?.last ?? 0;
  if (lastToken - start < 3) return undefined;
  if (quotation && quotation.start <= (a.tokens[start]?.start ?? 0)) return quotation.inner;
  return spanOf(a, start, lastToken);
}

/** For `"…," X was quoted as saying`: where X stands. */
function startOfMainClause(a: AnnotatedArticle, verb: number, first: number): number | undefined {
  for (let k = verb - 1; k >= first; k--) {
    const lead = verbAt(a, k);
    if (lead?.form === 'finite' && lead.lemma === 'quote') {
      let start = k - 1;
      while (start >= first && kindAt(a, start) !== 'comma' && kindAt(a, start) !== 'quote') start--;
      return start + 1;
    }
    if (lead?.form === 'finite') return undefined;
  }
  return undefined;
}
