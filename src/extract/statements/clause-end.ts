import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { Grammar } from '../grammar.ts';
import { kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Prepositions and dates may follow ", he said" before its sentence or clause ends. */
const TRAILING = new Set(['date', 'preposition', 'noun', 'adverb']);

/**
 * One past the last token of what is said from phrase `from` on: it reaches to the end of the sentence, or to where the
 * next saying begins: ", adding that", "and called for", ", he said", ", according to".
 */
export function clauseEnd(a: AnnotatedArticle, from: number, grammar: Grammar): number {
  const { last } = sentencePhrases(a, from);
  let inQuote = quoteOf(a, from);
  const relative = isRelative(a, from);
  for (let k = from + 1; k < last; k++) {
    const quote = quoteOf(a, k);
    if (quote >= 0) {
      inQuote = quote;
      continue;
    }
    const kind = kindAt(a, k);
    if (kind === 'comma' || (kind === 'quote' && inQuote >= 0)) {
      const next = kind === 'comma' ? k + 1 : kindAt(a, k + 1) === 'comma' ? k + 2 : k + 1;
      if (opensSaying(a, next, last, grammar)) return tokenBefore(a, k, kind === 'quote');
    }
    if (relative && kind === 'comma' && verbAt(a, k + 1)?.form === 'finite') return tokenBefore(a, k, false);
    if (kind === 'subordinator' && isOthersSaying(a, k, last, grammar)) return tokenBefore(a, k, false);
    if (kind === 'and' && (isSharedSaying(a, from, k, grammar) || isNextSaying(a, k, last, grammar)))
      return tokenBefore(a, kindAt(a, k - 1) === 'comma' ? k - 1 : k, false);
    if (wordAt(a, k) === ';' && k > from + 2) return tokenBefore(a, k, false);
    inQuote = -1;
  }
  return trimEnd(a, a.phrases[last - 1]?.last ?? 0);
}

/** "Berg, *who on Monday said* that the port was open, left": the clause ends where the main verb comes. */
function isRelative(a: AnnotatedArticle, from: number): boolean {
  let k = from - 1;
  while (k > 0 && !verbAt(a, k)) k--;
  do k--;
  while (kindAt(a, k) === 'date' || kindAt(a, k) === 'adverb' || kindAt(a, k) === 'preposition');
  return wordAt(a, k) === 'who';
}

const quoteOf = (a: AnnotatedArticle, p: number): number =>
  kindAt(a, p) === 'quote' ? -1 : (a.quotationAt[a.phrases[p]?.first ?? 0] ?? -1);

const tokenBefore = (a: AnnotatedArticle, p: number, included: boolean): number =>
  included ? (a.phrases[p]?.last ?? 0) : (a.phrases[p]?.first ?? 0);

/** Without the stop that ends the sentence. */
function trimEnd(a: AnnotatedArticle, end: number): number {
  return /^[.!?…]$/.test(lowerAt(a, end - 1)) ? end - 1 : end;
}

/** Whether phrase `p`, after a comma, begins another saying. */
function opensSaying(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  if (lowerAt(a, a.phrases[p]?.first ?? 0) === 'according') return true;
  let k = p;
  if (kindAt(a, k) === 'and') k++;
  while (kindAt(a, k) === 'adverb') k++;
  const verb = verbAt(a, k);
  if (verb && k < last && grammar.speech.has(verb.lemma))
    return verb.form === 'gerund' || (verb.form === 'finite' && (endsSaying(a, k + 1, last) || k > p));
  return nounAt(a, k) !== undefined && isTail(a, k, last, grammar);
}

/** ", he said", ", the agency reported on Sunday": a subject, a verb of saying or reporting, and nothing said after it. */
function isTail(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  let k = p;
  while (
    k < last &&
    (kindAt(a, k) === 'noun' ||
      kindAt(a, k) === 'preposition' ||
      kindAt(a, k) === 'adverb' ||
      (kindAt(a, k) === 'mark' && /^[()]$/.test(wordAt(a, k))))
  )
    k++;
  const verb = verbAt(a, k);
  if (!verb || k >= last || verb.form !== 'finite') return false;
  const says = grammar.speech.has(verb.lemma) || verb.lemma === 'report' || verb.lemma === 'quote';
  return says && endsSaying(a, k + 1, last);
}

function endsSaying(a: AnnotatedArticle, from: number, last: number): boolean {
  let k = from;
  while (k < last && TRAILING.has(kindAt(a, k) ?? '')) {
    if (kindAt(a, k) === 'noun' && verbAt(a, k + 1)?.form === 'finite' && k + 1 < last) return false;
    k++;
  }
  return (
    k >= last ||
    kindAt(a, k) === 'mark' ||
    kindAt(a, k) === 'comma' ||
    kindAt(a, k) === 'quote' ||
    (k === from && verbAt(a, k)?.form === 'gerund') ||
    kindAt(a, k) === 'subordinator' ||
    kindAt(a, k) === 'and'
  );
}

/** "… and called for": a verb of saying right after "and", in the tense of the one before, has the same speaker. */
function isSharedSaying(a: AnnotatedArticle, from: number, and: number, grammar: Grammar): boolean {
  let k = and + 1;
  while (kindAt(a, k) === 'adverb') k++;
  const verb = verbAt(a, k);
  if (verb?.form !== 'finite' || !grammar.speech.has(verb.lemma) || verb.modal !== undefined) return false;
  return inTenseOfSaying(a, from, verb);
}

/** "…, and *the Finnish president said*": another who is named begins to speak. */
function isNextSaying(a: AnnotatedArticle, and: number, last: number, grammar: Grammar): boolean {
  const mention = mentionOf(a, and + 1);
  const verb = verbAt(a, and + 2);
  if (kindAt(a, and - 1) !== 'comma' || !mention || mention.kind === 'anaphor') return false;
  if (and + 2 >= last || verb?.form !== 'finite' || verb.tense !== 'past' || verb.passive) return false;
  return grammar.speech.get(verb.lemma)?.some(({ frame }) => frame.after) ?? false;
}

/** "praised the plan and *urged*" goes on telling; in "praised the plan to open and *keep* the road" the verb belongs inside. */
function inTenseOfSaying(a: AnnotatedArticle, from: number, verb: VerbGroup): boolean {
  let before = from - 1;
  while (before > 0 && !verbAt(a, before)) before--;
  const saying = verbAt(a, before);
  return saying?.form !== 'finite' ? verb.tense === 'past' : saying.tense === verb.tense;
}

/** "… after the president said he was shocked": a clause in which another speaks is no part of what was said. */
function isOthersSaying(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  if (!/^(?:after|as|while|when|before)$/.test(wordAt(a, p)) || !nounAt(a, p + 1)) return false;
  const verb = verbAt(a, p + 2);
  return p + 2 < last && verb?.form === 'finite' && verb.tense === 'past' && grammar.speech.has(verb.lemma);
}

/** The end of what a noun phrase says: its prepositions and "that" clause, up to a comma that goes on with no list. */
export function objectEnd(a: AnnotatedArticle, from: number, grammar: Grammar): number {
  const { last } = sentencePhrases(a, from);
  const end = clauseEnd(a, from, grammar);
  for (let k = from + 1; k < last; k++) {
    const token = a.phrases[k]?.first ?? 0;
    if (token >= end) break;
    if ((a.quotationAt[token] ?? -1) < 0 && opensAnotherClause(a, k, last)) return token;
    // "condemned the attack *and discussed* the border"
    const joined = kindAt(a, k) === 'and' ? verbAt(a, k + 1) : undefined;
    if (joined?.form === 'finite' && inTenseOfSaying(a, from, joined) && !hasClause(a, from, k)) return token;
    if (kindAt(a, k) !== 'comma' || (a.quotationAt[token] ?? -1) >= 0) continue;
    if (!goesOnWithList(a, k, last)) return token;
  }
  return end;
}

/** Whether a finite verb stands in the phrases: the noun phrase holds a clause. */
function hasClause(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(a, k)?.form === 'finite') return true;
  return false;
}

/** "rejected the plan *after the council had met*" */
const opensAnotherClause = (a: AnnotatedArticle, p: number, last: number): boolean =>
  kindAt(a, p) === 'subordinator' &&
  /^(?:after|as|while|when|before|although|though|because)$/.test(wordAt(a, p)) &&
  nounAt(a, p + 1) !== undefined &&
  p + 2 < last;

/** ", fishery, sanitation and roads", ", including X": the comma belongs to the noun phrase. */
function goesOnWithList(a: AnnotatedArticle, comma: number, last: number): boolean {
  if (kindAt(a, comma + 1) === 'and' && verbAt(a, comma + 2)?.form !== 'finite') return true;
  if (/^(?:including|especially|particularly|notably)$/.test(lowerAt(a, a.phrases[comma + 1]?.first ?? -1)))
    return true;
  for (let k = comma + 1; k < last; k++) {
    const kind = kindAt(a, k);
    if (kind === 'and') return k > comma + 1 && verbAt(a, k + 1)?.form !== 'finite';
    if (
      kind !== 'noun' &&
      kind !== 'comma' &&
      kind !== 'adverb' &&
      kind !== 'preposition' &&
      verbAt(a, k)?.form !== 'gerund'
    )
      return false;
  }
  return false;
}
