import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  type PhraseRange,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { endOfClause, endOfList, endOfName, isName } from './end-of-name.ts';
import { SIGNS, signingAfter } from './signing-after.ts';

/** What opens a noun phrase and is no part of a name, nor is what the writer thinks of it. */
const OPENERS =
  /^(?:the|an?|this|that|its|their|his|her|our|any|some|such|both|these|those|no|controversial|so-called|landmark)$/;

/** A treaty's name in the article's words, and one past the last token it was read from. */
export interface TreatyName {
  /** The stretches that make the name: "MOUs" and "on trade" of "MOUs signed on Monday on trade". */
  readonly spans: readonly [Span, ...Span[]];
  readonly last: number;
}

/** The noun phrase without its determiner, with what it is between, on or to; or another name that is given right after. */
export function nameTreaty(a: AnnotatedArticle, n: number): TreatyName {
  const alias = aliasOf(a, n);
  if (alias !== undefined) return named(a, alias, endOfOther(a, alias));
  const end = endOfName(a, n);
  const name = named(a, n, end);
  const topic = topicAfter(a, n, end) ?? signingOf(a, n, end);
  if (!topic) return name;
  const { last = 0 } = a.phrases[topic.last - 1] ?? {};
  return { spans: [...name.spans, spanOf(a, a.phrases[topic.first]?.first ?? 0, last)], last };
}

/** Of a noun that says nothing of itself what tells it apart is how it came about: "the agreement *signed in May*". */
function signingOf(a: AnnotatedArticle, n: number, end: number): PhraseRange | undefined {
  const noun = nounAt(a, n);
  const verb = end === n + 1 ? signingAfter(a, n) : undefined;
  const { first, main } = verbAt(a, verb ?? -1) ?? {};
  if (!noun || verb !== n + 1 || first !== main) return undefined;
  for (let t = noun.first; t < noun.head; t++) if (!OPENERS.test(lowerAt(a, t))) return undefined;
  return { first: n + 1, last: readComplements(a, verb).last };
}

/** What a treaty is on or to do, past where, when and by whom it was signed: "MOUs signed on Monday *on trade*". */
function topicAfter(a: AnnotatedArticle, n: number, end: number): PhraseRange | undefined {
  const { last: limit } = sentencePhrases(a, n);
  for (let k = n + 1; k < end; k++)
    if (!/^(?:between|among|with|and|)$/.test(wordAt(a, k)) || verbAt(a, k)) return undefined;
  if (isName(a, n)) return undefined;
  let k = end;
  let parted = false;
  while (k < limit) {
    const verb = verbAt(a, k);
    if (kindAt(a, k) === 'date') k++;
    else if (kindAt(a, k) === 'preposition' && kindAt(a, k + 1) === 'date') k += 2;
    else if (verb?.form === 'infinitive')
      return parted ? { first: k, last: endOfClause(a, k, limit) } : undefined;
    else if (verb?.passive && !parted && SIGNS.test(verb.lemma)) k++;
    else if (/^(?:between|among|with|by|in|at)$/.test(wordAt(a, k)) && nounAt(a, k + 1))
      k = readList(a, k + 1, limit).next;
    else if (/^(?:on|for)$/.test(wordAt(a, k)) && nounAt(a, k + 1) && parted)
      return { first: k, last: endOfList(a, k + 1, limit, false) };
    else return undefined;
    parted = true;
  }
  return undefined;
}

function named(a: AnnotatedArticle, n: number, end: number): TreatyName {
  const noun = nounAt(a, n);
  let first = noun?.first ?? 0;
  while (first < (noun?.head ?? 0) && OPENERS.test(lowerAt(a, first))) first++;
  let last = a.phrases[end - 1]?.last ?? 0;
  if (a.tokens[last - 1]?.text === ',') last--;
  const initials = initialsAfter(a, last);
  if (initials !== undefined) last = initials;
  return { spans: [spanOf(a, first, last)], last };
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

/** "the 2015 deal, officially known as *the Joint Comprehensive Plan of Action*", "*the Arctic Partnership*, a trade pact". */
function aliasOf(a: AnnotatedArticle, n: number): number | undefined {
  const before = apposedName(a, n);
  if (before !== undefined) return before;
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

/** "*the Arctic Partnership*, a trade pact": a name in capitals that nobody bears, told what it is. */
function apposedName(a: AnnotatedArticle, n: number): number | undefined {
  const opener = lowerAt(a, nounAt(a, n)?.first ?? -1);
  const name = wordAt(a, n - 1) === ',' ? nounAt(a, n - 2) : undefined;
  if (!name || !/^an?$/.test(opener) || mentionOf(a, n - 2) || name.mention >= 0) return undefined;
  const words = a.tokens.slice(name.first, name.last).filter(({ lower }) => lower !== 'the');
  const capital = words.every(({ text }) => /^\p{Lu}/u.test(text));
  return capital && words.length > 0 && (words.length > 1 || /^\p{Lu}{3,}$/u.test(words[0]?.text ?? ''))
    ? n - 2
    : undefined;
}
