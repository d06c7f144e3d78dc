import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** Prepositions by which a treaty is named; the second group only after one of the first. */
const NAMING = /^(?:between|among|with|on|of|for|against|to|concerning|regarding|from)$/;
const WITHIN = /^(?:in|at|over|under)$/;
/** What opens a noun phrase and is no part of a name, nor is what the writer thinks of it. */
const OPENERS =
  /^(?:the|an?|this|that|its|their|his|her|our|any|some|such|both|these|those|no|controversial|so-called|landmark)$/;
/** Where and when it was signed. */
const OCCASION =
  /^(?:ceremony|meeting|summit|talks|visit|presence|attendance|front|conference|palace|capital|day|end|start|future|past|years?|months?|weeks?|return|exchange)$/;

/** A treaty's name in the article's words, and one past the last token it was read from. */
export interface TreatyName {
  readonly span: Span;
  readonly last: number;
}

/** The noun phrase without its determiner, with what it is between, on or to; or another name that is given right after. */
export function nameTreaty(a: AnnotatedArticle, n: number): TreatyName {
  const alias = aliasOf(a, n);
  if (alias !== undefined) return named(a, alias, endOfOther(a, alias));
  return named(a, n, endOfName(a, n));
}

function named(a: AnnotatedArticle, n: number, end: number): TreatyName {
  const noun = nounAt(a, n);
  let first = noun?.first ?? 0;
  while (first < (noun?.head ?? 0) && OPENERS.test(lowerAt(a, first))) first++;
  let last = a.phrases[end - 1]?.last ?? 0;
  if (a.tokens[last - 1]?.text === ',') last--;
  const initials = initialsAfter(a, last);
  if (initials !== undefined) last = initials;
  return { span: spanOf(a, first, last), last };
}

/** "(JCPOA)" right after. */
function initialsAfter(a: AnnotatedArticle, token: number): number | undefined {
  return a.tokens[token]?.text === '(' &&
    /^\p{Lu}[\p{Lu}-]+$/u.test(a.tokens[token + 1]?.text ?? '') &&
    a.tokens[token + 2]?.text === ')'
    ? token + 3
    : undefined;
}

/** Of another name only what "of" adds belongs to it. */
const endOfOther = (a: AnnotatedArticle, n: number): number =>
  wordAt(a, n + 1) === 'of' && nounAt(a, n + 2) ? n + 3 : n + 1;

/** One past the last phrase of the name that begins with noun phrase `n`. */
function endOfName(a: AnnotatedArticle, n: number): number {
  const { last: limit } = sentencePhrases(a, n);
  let end = n + 1;
  for (let k = n + 1; k < limit; ) {
    const form = verbAt(a, k)?.form;
    // "to exchange prisoners", "banning landmines"
    const infinitive = form === 'infinitive' || (form === 'gerund' && k === n + 1);
    const verb = k === n + 1 && wordAt(a, k) === 'that' ? verbAt(a, k + 1) : undefined;
    const that = verb?.form === 'finite' && verb.tense === 'present' && verb.modal === undefined;
    if (infinitive || that) return endOfClause(a, infinitive ? k : k + 1, limit);
    const word = wordAt(a, k);
    const goesOn = NAMING.test(word) || (WITHIN.test(word) && end > n + 1);
    const gerund = verbAt(a, k + 1)?.form === 'gerund' && goesOn;
    if (gerund) return endOfClause(a, k + 1, limit);
    if (!goesOn || !nounAt(a, k + 1) || isOccasion(a, k, word)) break;
    k = end = endOfList(a, k + 1, limit, /^(?:between|among|with)$/.test(word));
  }
  return end;
}

/** "in Oslo", "at a ceremony", "on Monday": where and when, not what. */
function isOccasion(a: AnnotatedArticle, k: number, word: string): boolean {
  const noun = nounAt(a, k + 1);
  const mention = mentionOf(a, k + 1);
  if (!noun) return true;
  const isPlace = mention?.kind === 'place' || mention?.kind === 'state';
  return OCCASION.test(headOf(a, noun)) || (WITHIN.test(word) && isPlace);
}

/** One past a verb's object and the prepositional phrases that go with it: "to protect technology in their cooperation". */
function endOfClause(a: AnnotatedArticle, verb: number, limit: number): number {
  let end = verb + 1;
  for (let k = verb + 1; k < limit; ) {
    if (nounAt(a, k) && end === k) k = end = endOfList(a, k, limit, false);
    else if (kindAt(a, k) === 'preposition' && nounAt(a, k + 1) && !isOccasion(a, k, wordAt(a, k)))
      k = end = endOfList(a, k + 1, limit, false);
    else break;
  }
  return end;
}

/** One past a noun phrase and those joined to it; `parties` may be followed by the verb of the treaty. */
function endOfList(a: AnnotatedArticle, p: number, limit: number, parties: boolean): number {
  let end = p + 1;
  for (;;) {
    const comma = kindAt(a, end) === 'comma' && nounAt(a, end + 1) && joinsOn(a, end + 2, limit);
    const and = kindAt(a, end) === 'and' && wordAt(a, end) !== 'but' && nounAt(a, end + 1);
    // "a declaration on security and *a* road map": another paper.
    if (and && /^an?$/.test(lowerAt(a, nounAt(a, end + 1)?.first ?? -1))) return end;
    if (end + 1 >= limit || !(and || comma)) return end;
    if (and && !parties && verbAt(a, end + 2)?.form === 'finite') return end;
    end += 2;
  }
}

const joinsOn = (a: AnnotatedArticle, p: number, limit: number): boolean =>
  p < limit && (kindAt(a, p) === 'and' || (kindAt(a, p) === 'comma' && joinsOn(a, p + 2, limit)));

/** "the 2015 deal, officially known as *the Joint Comprehensive Plan of Action*". */
function aliasOf(a: AnnotatedArticle, n: number): number | undefined {
  let p = endOfName(a, n);
  while (kindAt(a, p) === 'comma' || kindAt(a, p) === 'adverb' || kindAt(a, p) === 'relative') p++;
  const verb = verbAt(a, p);
  if (!verb || !/^(?:know|call|dub|name|title|style|refer)$/.test(verb.lemma) || verb.form === 'infinitive')
    return undefined;
  p++;
  while (wordAt(a, p) === 'as' || wordAt(a, p) === 'to' || kindAt(a, p) === 'quote') p++;
  const noun = nounAt(a, p);
  return noun && noun.last - noun.first > 1 && mentionOf(a, p) === undefined ? p : undefined;
}
