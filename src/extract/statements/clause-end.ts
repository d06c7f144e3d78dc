import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { isAsWellAs, joinedVerb } from '../syntax/joined-verb.ts';
import {
  hasFiniteVerb,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { isGap } from './gap-clause.ts';
import { inTenseOfSaying, isNextSaying, isOthersSaying, isSharedSaying, opensSaying } from './next-saying.ts';
import { isBesideSpeaking, isImpression, isReportersOwn } from './reporters-own.ts';
import { settingBefore } from './setting.ts';
import { isSaying } from './speech.ts';

/**
 * One past the last token of what is said from phrase `from` on: it reaches to the end of the sentence, or to where the
 * next saying or the reporter's own words begin: ", adding that", "and called for", ", he said", "in a statement".
 */
export function clauseEnd(a: AnnotatedArticle, from: number, grammar: Grammar): number {
  const { last } = sentencePhrases(a, from);
  let inQuote = quoteOf(a, from);
  const relative = isRelative(a, from) || isGap(a, from);
  const noted = followsOpeningGerund(a, from);
  const timed = isInOpeningClause(a, from);
  let listed = false;
  for (let k = from + 1; k < last; k++) {
    const quote = quoteOf(a, k);
    if (quote >= 0) {
      inQuote = quote;
      continue;
    }
    const kind = kindAt(a, k);
    if (kind === 'comma' || (kind === 'quote' && inQuote >= 0)) {
      const next = kind === 'comma' ? k + 1 : kindAt(a, k + 1) === 'comma' ? k + 2 : k + 1;
      if (opensSaying(a, next, last, grammar) && !isToldOfBefore(a, from, next))
        return tokenBefore(a, k, kind === 'quote');
      if (isSummedUp(a, next) && (kind === 'comma' || kindAt(a, k - 1) === 'comma'))
        return tokenBefore(a, k, kind === 'quote');
      if (isTimed(a, next, last)) return tokenBefore(a, k, kind === 'quote');
      if (isBesideSpeaking(a, k)) return tokenBefore(a, k, kind === 'quote');
      if (kind === 'comma' && isNextSaying(a, from, k + 1, last, grammar)) return tokenBefore(a, k, false);
    }
    if (kind === 'comma' && isOwnAfterPurpose(a, from, k + 1)) return tokenBefore(a, k, false);
    if (relative && kind === 'comma' && verbAt(a, k + 1)?.form === 'finite') return tokenBefore(a, k, false);
    // `who spoke of "old debts," *told* the council`
    if (relative && kind === 'quote' && kindAt(a, k - 1) === 'comma' && verbAt(a, k + 1)?.form === 'finite')
      return tokenBefore(a, k, true);
    if (timed && kind === 'comma' && opensClause(a, k + 1, last)) return tokenBefore(a, k, false);
    if (noted && kind === 'comma' && isMainSaying(a, k + 1, last, grammar)) return tokenBefore(a, k, false);
    if ((kind === 'subordinator' || isImpression(a, k)) && endsAtSubordinator(a, from, k, last, grammar))
      return tokenBefore(a, kindAt(a, k - 1) === 'comma' ? k - 1 : k, false);
    if ((kind === 'and' || isAsWellAs(a, k)) && endsAtAnd(a, from, k, last, grammar))
      return tokenBefore(a, kindAt(a, k - 1) === 'comma' ? k - 1 : k, false);
    // A clause is told before it, or as many phrases as hold one.
    if (wordAt(a, k) === ';' && (k > from + 2 || hasFiniteVerb(a, from, k)) && !hasColon(a, from, k)) {
      listed ||= isListed(a, k, last);
      if (!listed) return tokenBefore(a, k, false);
    }
    inQuote = -1;
  }
  const end = settingBefore(a, from, last);
  return end === undefined ? trimEnd(a, a.phrases[last - 1]?.last ?? 0) : tokenBefore(a, end, false);
}

/** "said she had written, *and had offered* to come": joined in a time before the saying. */
function isToldOfBefore(a: AnnotatedArticle, from: number, and: number): boolean {
  const at = joinedVerb(a, and) ?? -1;
  const verb = verbAt(a, at);
  if (!verb || inTenseOfSaying(a, from, verb)) return false;
  if (verb.perfect && verb.tense === 'past') return true;
  return verb.form === 'finite' && verb.tense === 'present' && isLive(a, from, at);
}

/** "said Norland *will* pay, and *hopes* to trade": the last verb before is in no past tense either. */
function isLive(a: AnnotatedArticle, from: number, to: number): boolean {
  let k = to - 1;
  while (k >= from && verbAt(a, k)?.form !== 'finite') k--;
  const before = k >= from ? verbAt(a, k) : undefined;
  return (
    before?.form === 'finite' && (before.tense === 'present' || before.tense === 'future') && !before.perfect
  );
}

/** "threatened to attack, *but he did not rule out talks*": after what is to be done, what was done is the reporter's. */
function isOwnAfterPurpose(a: AnnotatedArticle, from: number, and: number): boolean {
  if (verbAt(a, from)?.form !== 'infinitive' || kindAt(a, and) !== 'and' || !nounAt(a, and + 1)) return false;
  const verb = verbAt(a, and + 2);
  return verb?.form === 'finite' && verb.modal === undefined && verb.tense !== 'future';
}

/** "the importance of trade*;* the need to open ports*;* and the hope of peace": up to the last item none has a verb of its own. */
function isListed(a: AnnotatedArticle, semicolon: number, last: number): boolean {
  const item = kindAt(a, semicolon + 1) === 'and' ? semicolon + 2 : semicolon + 1;
  if (!nounAt(a, item) || mentionOf(a, item)?.kind === 'person') return false;
  let relative = false;
  for (let k = item; k < last; k++) {
    relative ||= /^(?:relative|subordinator)$/.test(kindAt(a, k) ?? '');
    if (wordAt(a, k) === ';') return isListed(a, k, last);
    if (verbAt(a, k)?.form === 'finite' && !relative) return false;
  }
  return true;
}

/** "new steps, including: grants*;* loans": a list goes on. */
function hasColon(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (wordAt(a, k) === ':') return true;
  return false;
}

/** "said it would not pay, *a position described as* unfair": the reporter's word for what was said, and what others make of it. */
function isSummedUp(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  if (!noun || !/^an?$/.test(lowerAt(a, noun.first))) return false;
  // "…," *a reference to* the storm
  const points = /^(?:reference|allusion|nod|jab|swipe|dig|jibe|hint|retort|rebuke|response|reply|veiled)$/;
  if (points.test(lowerAt(a, noun.head)) && /^(?:to|at|of)$/.test(wordAt(a, p + 1))) return true;
  return (
    /^(?:position|move|claim|view|step|charge|allegation|accusation|remark|assertion|stance|demand|comment|suggestion|threat|warning|prediction|figure|decision|condition)$/.test(
      lowerAt(a, noun.head),
    ) &&
    (verbAt(a, p + 1) !== undefined || kindAt(a, p + 1) === 'relative')
  );
}

/** "…, *a day before* the ministers were to meet", "…, *two weeks after* it had signed": the reporter tells when it was said. */
function isTimed(a: AnnotatedArticle, p: number, last: number): boolean {
  const from = a.phrases[p]?.first ?? 0;
  const words = [0, 1, 2, 3].map((k) => lowerAt(a, from + k));
  const [count = '', unit = '', link = ''] =
    words[0] === 'just' || words[0] === 'only' ? words.slice(1) : words;
  if (p >= last || !/^(?:days?|weeks?|months?|hours?|years?)$/.test(unit)) return false;
  return (
    /^(?:an?|one|two|three|four|five|six|\d+|hours|days)$/.test(count) && /^(?:before|after)$/.test(link)
  );
}

/** "suggested that the meeting *be held* earlier, but Norland *opposed* it": what was done is not what is suggested. */
function isDoneInstead(a: AnnotatedArticle, from: number, and: number): boolean {
  if (wordAt(a, and) !== 'but' || !nounAt(a, and + 1)) return false;
  let k = from;
  while (k < and && verbAt(a, k)?.form !== 'finite') k++;
  const verb = verbAt(a, k);
  if (!verb || k >= and || a.tags[verb.first] !== 'VB') return false;
  let other = and + 1;
  while (/^(?:noun|and|adverb|preposition|date)$/.test(kindAt(a, other) ?? '')) other++;
  const done = verbAt(a, other);
  return done?.form === 'finite' && done.tense === 'past' && done.modal === undefined;
}

const endsAtAnd = (a: AnnotatedArticle, from: number, k: number, last: number, grammar: Grammar): boolean =>
  isSharedSaying(a, from, k, grammar) ||
  isReportersOwn(a, from, k) ||
  isDoneInstead(a, from, k) ||
  isNextSaying(a, from, k, last, grammar);

/** "… after the president said", "… while Finland said", "…, when pressed by reporters" */
const endsAtSubordinator = (
  a: AnnotatedArticle,
  from: number,
  k: number,
  last: number,
  grammar: Grammar,
): boolean =>
  isOthersSaying(a, k, last, grammar) ||
  isImpression(a, k) ||
  (wordAt(a, k) === 'while' && isNextSaying(a, from, k, last, grammar)) ||
  (wordAt(a, k) === 'when' && /^(?:ask|press|question)$/.test(verbAt(a, k + 1)?.lemma ?? ''));

/** "*Noting that* the port was old, Berg said": what is noted ends where the clause of whoever notes it begins. */
function followsOpeningGerund(a: AnnotatedArticle, from: number): boolean {
  const { first } = sentencePhrases(a, from);
  return (
    verbAt(a, first)?.form === 'gerund' && from <= first + OPENING_GERUND && wordAt(a, from - 1) === 'that'
  );
}

/** "*When Norland offered to host the talks,* nobody came": the clause that a sentence opens with, of a saying without a clause. */
function isInOpeningClause(a: AnnotatedArticle, from: number): boolean {
  const { first } = sentencePhrases(a, from);
  if (verbAt(a, from)?.form !== 'infinitive') return false;
  for (let k = from - 1; k >= first && k > from - OPENING; k--)
    if (/^(?:when|while|after|since|once|although|though)$/.test(wordAt(a, k)))
      return k === first || kindAt(a, k - 1) === 'comma';
  return false;
}

/** How many phrases back the word may stand that opens the clause. */
const OPENING = 6;

/** A noun phrase right before its finite verb. */
const opensClause = (a: AnnotatedArticle, p: number, last: number): boolean =>
  p + 1 < last && nounAt(a, p) !== undefined && verbAt(a, p + 1)?.form === 'finite';

/** Phrases between an opening gerund and what it introduces: "Noting *to reporters that*". */
const OPENING_GERUND = 4;

/** A subject, with what prepositions and commas add, and a verb of saying of its own. */
function isMainSaying(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  if (!mentionOf(a, p)) return false;
  let k = p + 1;
  while (k < last && /^(?:noun|preposition|adverb|comma)$/.test(kindAt(a, k) ?? '')) k++;
  const verb = k < last ? verbAt(a, k) : undefined;
  return verb?.form === 'finite' && isSaying(a, k, grammar);
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
