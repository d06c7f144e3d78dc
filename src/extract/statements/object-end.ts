import type { AnnotatedArticle } from '../../model/mention.ts';
import type { NounPhrase } from '../../model/phrase.ts';
import type { Grammar } from '../grammar.ts';
import { isAsWellAs, joinedVerb } from '../syntax/joined-verb.ts';
import {
  hasFiniteVerb,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import { inTenseOfSaying } from './next-saying.ts';

/** Nouns that a clause fills: "confidence that all disputes, old and new, will be settled". */
const FILLED = new Set(
  'confidence hope hopes belief recognition claim claims report reports view conviction concern concerns fear fears assertion allegation allegations suggestion suggestions idea fact position commitment determination understanding warning assurance assurances expectation regret desire wish satisfaction opinion accusation accusations charge charges'.split(
    ' ',
  ),
);

/**
 * One past the last token of what a noun phrase says: with its prepositions, its "that" clause and its lists, up to a comma
 * or a clause that goes on with none of them.
 */
export function objectEnd(a: AnnotatedArticle, from: number, grammar: Grammar): number {
  const end = endOfObject(a, from, grammar);
  return occasionBefore(a, from, end) ?? end;
}

/** "notified Norland of the decision *in a telephone call late on Friday*": where it was said, at the end of it. */
function occasionBefore(a: AnnotatedArticle, from: number, end: number): number | undefined {
  for (let k = from + 1; (a.phrases[k]?.first ?? end) < end; k++) {
    const noun = /^(?:in|during)$/.test(wordAt(a, k)) ? nounAt(a, k + 1) : undefined;
    // "*during* two days of talks"
    const days = noun && wordAt(a, k + 2) === 'of' ? nounAt(a, k + 3) : undefined;
    const during =
      wordAt(a, k) === 'during' && [noun, days].some((each) => each && TALKS.test(headOf(a, each)));
    if (!noun || (!during && !isOccasion(a, noun))) continue;
    let p = k + 2;
    // "in a letter of intent"
    if (!during && wordAt(a, p) === 'of') continue;
    while (
      /^(?:date|adverb|preposition|noun)$/.test(kindAt(a, p) ?? '') &&
      (a.phrases[p]?.first ?? end) < end
    )
      p++;
    if ((a.phrases[p]?.first ?? end) >= end) return a.phrases[k]?.first;
  }
  return undefined;
}

const isOccasion = (a: AnnotatedArticle, { head, first }: NounPhrase): boolean =>
  OCCASIONS.test(lowerAt(a, head)) && /^(?:an?|his|her|their)$/.test(lowerAt(a, first));

const TALKS =
  /^(?:talks|meeting|visit|session|discussions|call|conversation|briefing|lunch|dinner|ceremony)$/;
const OCCASIONS =
  /^(?:call|interview|statement|letter|message|speech|address|conversation|post|tweet|telegram|remarks|telecast)$/;

function endOfObject(a: AnnotatedArticle, from: number, grammar: Grammar): number {
  const { last } = sentencePhrases(a, from);
  const end = clauseEnd(a, from, grammar);
  for (let k = from + 1; k < last; k++) {
    const token = a.phrases[k]?.first ?? 0;
    if (token >= end) break;
    if ((a.quotationAt[token] ?? -1) >= 0) continue;
    if (wordAt(a, k) === 'that' && FILLED.has(headBefore(a, k))) return end;
    if (opensAnotherClause(a, k, last)) return token;
    // "confirmed the call *without giving details*", "acknowledged the debt *but put it* down to a bank"
    if (wordAt(a, k) === 'without' && verbAt(a, k + 1)?.form === 'gerund') return token;
    const parted = wordAt(a, k) === 'but' ? verbAt(a, joinedVerb(a, k) ?? -1) : undefined;
    if (parted && parted.modal === undefined && !hasFiniteVerb(a, from, k)) return token;
    // "condemned the attack *and discussed* the border"
    const joined = verbAt(a, joinedVerb(a, k) ?? -1);
    if (joined && inTenseOfSaying(a, from, joined) && !hasFiniteVerb(a, from, k)) return token;
    if (isNewClause(a, from, k, last))
      return kindAt(a, k - 1) === 'comma' ? (a.phrases[k - 1]?.first ?? token) : token;
    if (kindAt(a, k) !== 'comma') continue;
    const beyond = pastParenthesis(a, k, last);
    if (beyond !== undefined) k = beyond;
    else if (modifies(a, k)) return end;
    else if (!goesOnWithList(a, from, k, last)) return token;
  }
  return end;
}

function headBefore(a: AnnotatedArticle, p: number): string {
  const noun = nounAt(a, p - 1);
  return noun ? headOf(a, noun) : '';
}

/** "rejected the plan *after the council had met*"; "support Finland *as it* defends itself" goes on. */
function opensAnotherClause(a: AnnotatedArticle, p: number, last: number): boolean {
  if (kindAt(a, p) !== 'subordinator' || p + 2 >= last || !nounAt(a, p + 1)) return false;
  // "the siege, as well *as raids that* cost lives"
  if (isAsWellAs(a, p - 2)) return false;
  const word = wordAt(a, p);
  if (word === 'as') return mentionOf(a, p + 1)?.kind !== 'anaphor' && !isJudgement(a, p, last);
  return /^(?:after|while|when|before|although|though|because)$/.test(word);
}

/** "denounced the drill *as a rehearsal for war* and said": what it is called, with no verb of its own. */
function isJudgement(a: AnnotatedArticle, as: number, last: number): boolean {
  let k = as + 1;
  while (k < last && /^(?:noun|preposition|adverb)$/.test(kindAt(a, k) ?? '')) k++;
  return k >= last || kindAt(a, k) === 'and';
}

/** How far behind "and" the verb of a new clause may stand, in phrases. */
const SUBJECT = 6;

/**
 * "reaffirmed the alliance *and the ministers discussed trade*": a subject with a verb of its own in the tense of the saying, behind
 * an object that holds no clause; in "the pact *Norland and Finland signed*" the subject stands right behind its noun.
 */
function isNewClause(a: AnnotatedArticle, from: number, and: number, last: number): boolean {
  if (kindAt(a, and) !== 'and' || !nounAt(a, and + 1) || hasFiniteVerb(a, from, and)) return false;
  for (let k = from; k < and; k++) if (/^(?:relative|subordinator)$/.test(kindAt(a, k) ?? '')) return false;
  if (nounAt(a, and - 1) && nounAt(a, and - 2)) return false;
  let k = and + 2;
  while (k < last && k < and + SUBJECT && /^(?:noun|preposition|adverb)$/.test(kindAt(a, k) ?? '')) k++;
  const verb = k < last ? verbAt(a, k) : undefined;
  if (verb?.form !== 'finite' || verb.modal !== undefined) return false;
  // "…, and the support *it needs*"
  if (nounAt(a, k - 1) && nounAt(a, k - 2)) return false;
  return kindAt(a, and - 1) === 'comma' || inTenseOfSaying(a, from, verb);
}

/** "the ties between the two, *based on shared values*", "the accord, *which will open the border*": tells more of the noun. */
function modifies(a: AnnotatedArticle, comma: number): boolean {
  if (kindAt(a, comma + 1) === 'relative') return true;
  // "300 people, *mostly* Swedes, who were driven out"
  if (/^(?:mostly|mainly|largely|chiefly)$/.test(wordAt(a, comma + 1))) return true;
  return verbAt(a, comma + 1)?.form === 'participle';
}

/** How many phrases an apposition or relative clause may hold. */
const PARENTHESIS = 16;

/**
 * "urged the council, *which groups eight states,* to wait", "praised Korpi, *a fellow liberal,* for his work": the comma
 * that closes what stands between the noun and what belongs to it.
 */
function pastParenthesis(a: AnnotatedArticle, comma: number, last: number): number | undefined {
  const told = verbAt(a, comma + 1)?.form === 'participle';
  const when =
    /^(?:after|during|before|at|in|on)$/.test(wordAt(a, comma + 1)) && nounAt(a, comma + 2) !== undefined;
  if (kindAt(a, comma + 1) !== 'relative' && !told && !when && !nounAt(a, comma + 1)) return undefined;
  for (let k = comma + 2; k + 1 < last && k < comma + PARENTHESIS; k++) {
    if (kindAt(a, k) !== 'comma') continue;
    // "rejected the idea, *after talks with Berg,* as an affront"
    if (when) return wordAt(a, k + 1) === 'as' ? k : undefined;
    if (verbAt(a, k + 1)?.form === 'infinitive') return k;
    if (/^(?:for|against|over|as)$/.test(wordAt(a, k + 1)) && !nounAt(a, comma - 2)) return k;
    // "accused the host, *Norland's premier,* of making it up"
    if (wordAt(a, k + 1) === 'of' && verbAt(a, k + 2)?.form === 'gerund') return k;
  }
  return undefined;
}

/** ", fishery, sanitation and roads", ", including X", ", such as X", ", foster trade and settle disputes": a list goes on. */
function goesOnWithList(a: AnnotatedArticle, from: number, comma: number, last: number): boolean {
  const listed = hasInfinitive(a, from, comma);
  const and = kindAt(a, comma + 1) === 'and';
  const item = and ? comma + 2 : comma + 1;
  if (and && verbAt(a, item)?.form !== 'finite') return true;
  if (listed && isBase(a, item)) return true;
  if (addsExamples(a, a.phrases[comma + 1]?.first ?? -1)) return true;
  for (let k = comma + 1; k < last; k++) {
    const kind = kindAt(a, k);
    if (kind === 'and')
      return k > comma + 1 && (verbAt(a, k + 1)?.form !== 'finite' || (listed && isBase(a, k + 1)));
    if (
      !/^(?:noun|comma|adverb|preposition)$/.test(kind ?? '') &&
      verbAt(a, k)?.form !== 'gerund' &&
      // "the need *to grow*"
      !(verbAt(a, k)?.form === 'infinitive' && nounAt(a, k - 1)) &&
      !(listed && isBase(a, k))
    )
      return false;
  }
  return false;
}

/** A base form without a subject: "to fight hunger, *foster* trade". */
const isBase = (a: AnnotatedArticle, p: number): boolean => {
  const verb = verbAt(a, p);
  return verb !== undefined && !verb.passive && /^VBP?$/.test(a.tags[verb.main] ?? '') && !nounAt(a, p - 1);
};

function hasInfinitive(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(a, k)?.form === 'infinitive') return true;
  return false;
}

/** "including", "such as", "as well as", "along with": what follows is of the same list. */
function addsExamples(a: AnnotatedArticle, token: number): boolean {
  const [first, second, third] = [lowerAt(a, token), lowerAt(a, token + 1), lowerAt(a, token + 2)];
  if (/^(?:including|especially|particularly|notably|alongside|plus)$/.test(first)) return true;
  if (second === 'as') return first === 'such';
  return (first === 'as' && second === 'well' && third === 'as') || (first === 'along' && second === 'with');
}
