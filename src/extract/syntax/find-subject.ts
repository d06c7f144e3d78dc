import type { AnnotatedArticle } from '../../model/mention.ts';
import { apposedPerson, beforeApposition } from './apposed-person.ts';
import { beforeOpenApposition, beforeParenthesis, beforeRelativeQuoting } from './before-insertion.ts';
import { beforeRelative } from './before-relative.ts';
import { beforeExamples } from './examples.ts';
import { forWhom } from './for-whom.ts';
import { framedBy } from './framed-by.ts';
import { isEmbedded, sharesHelper } from './inner-clause.ts';
import { invertedSubject } from './inverted-subject.ts';
import { isAsWellAs } from './joined-verb.ts';
import { judgedBefore } from './judged-before.ts';
import { beforeQuotation, beforeQuotedAdverb } from './quoted-words.ts';
import { remember } from './remember.ts';
import { closesList, governedList, isPreposition, listStart, nounsBetween, sumsUp } from './subject-list.ts';
import { CLAUSE_TAKERS, KEEPS_FROM, OBJECT_CONTROL, SEES } from './verb-classes.ts';
import { kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';
import { whoseWill } from './whose-will.ts';

/** The subject of a verb: noun phrases by index, leftmost first. */
export interface Subject {
  readonly nouns: readonly number[];
  /** Taken from another verb of the sentence: "met X and *said*", "after *meeting* X, Y said". */
  readonly shared: boolean;
}

/** How often one search may pass to another verb's subject: guards against circles. */
const MAX_HOPS = 6;

/** The subject of the verb group at phrase `v`, of whichever form, as far as its sentence tells. */
export const findSubject: (a: AnnotatedArticle, v: number) => Subject | undefined = remember((a, v) =>
  subjectAfter(a, v, 0),
);

/** The subject found after so many passes to another verb. */
function subjectAfter(a: AnnotatedArticle, v: number, hops: number): Subject | undefined {
  const verb = verbAt(a, v);
  if (!verb || hops > MAX_HOPS) return undefined;
  switch (verb.form) {
    case 'finite':
      return subjectOfFinite(a, v, hops);
    case 'infinitive':
      return subjectOfInfinitive(a, v, hops);
    case 'gerund':
      return subjectOfGerund(a, v, hops);
    case 'participle':
      return nounBefore(a, v) ?? share(subjectAfterComma(a, v, hops));
  }
}

const share = (subject: Subject | undefined): Subject | undefined => subject && { ...subject, shared: true };

/** Walks left over what may stand between a subject and its verb. */
function subjectOfFinite(a: AnnotatedArticle, v: number, hops: number): Subject | undefined {
  const { first } = sentencePhrases(a, v);
  let passed: number | undefined;
  for (let i = beforeHelper(a, v, first) ?? v - 1; i >= first; ) {
    switch (kindAt(a, i)) {
      case 'adverb':
      case 'date':
      case 'preposition':
        // "after the talks *there was* hope": what there is follows.
        if (wordAt(a, i) === 'there' && i === v - 1 && verbAt(a, v)?.lemma === 'be') return undefined;
        i--;
        break;
      case 'noun': {
        // "Berg and Korpi *both* took part"
        if (i > first && sumsUp(a, i)) {
          i--;
          break;
        }
        const start = listStart(a, i, first);
        const before = start - 1;
        if (before >= first && isPreposition(a, before)) {
          i = before - 1;
          break;
        }
        const governed = governedList(a, before, first, start < i);
        if (governed !== undefined) {
          i = governed;
          break;
        }
        const inner = verbAt(a, before);
        if (inner && before >= first && !CLAUSE_TAKERS.has(inner.lemma)) {
          // The object of a verb inside the subject: "The minister who met Kim *said*".
          i = beforeInnerClause(a, before, first);
          break;
        }
        // "The last time *the two met* was in May": the clause tells of the noun before it.
        if (passed === i + 1 && before >= first && nounAt(a, before) && !mentionOf(a, before)) {
          i = before;
          break;
        }
        const named = apposedPerson(a, start, i, v) ?? beforeApposition(a, i, first);
        return { nouns: [named ?? nounsBetween(a, start, i)].flat(), shared: false };
      }
      case 'quote': {
        // `Berg "*plainly*" rejected it`: the reporter's word for how, in the speaker's.
        const quoted = beforeQuotedAdverb(a, i) ?? beforeRelativeQuoting(a, i, first);
        if (quoted === undefined) return undefined;
        i = quoted;
        break;
      }
      case 'comma':
      case 'mark': {
        if (closesList(a, i, first)) {
          i--;
          break;
        }
        const open =
          beforeExamples(a, i, first) ?? beforeParenthesis(a, i, first) ?? beforeOpenApposition(a, i, first);
        if (open === undefined)
          return wordAt(a, i) === ',' ? share(subjectOfVerbBefore(a, i, first, hops)) : undefined;
        i = open;
        break;
      }
      case 'and':
        return share(subjectOfVerbBefore(a, beforeRelative(a, i - 1, first) ?? i, first, hops));
      case 'relative':
        return antecedent(a, i, first);
      case 'verb':
        // A participle or infinitive that belongs to the subject: "The talks held in Moscow *ended*".
        if (verbAt(a, i)?.form === 'finite') passed = i;
        i = beforeInnerClause(a, i, first);
        break;
      case 'subordinator':
        // "met the king as well as *toured* the port"
        return isAsWellAs(a, i - 2) ? share(subjectOfVerbBefore(a, i - 2, first, hops)) : undefined;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** Left of "will" in "*will*, he said, *visit*": where the helper of a verb stands by itself. */
function beforeHelper(a: AnnotatedArticle, v: number, first: number): number | undefined {
  const verb = verbAt(a, v);
  if (verb?.modal === undefined || verb.first !== verb.main || kindAt(a, v - 1) !== 'comma') return undefined;
  for (let k = v - 2; k > first; k--)
    if (kindAt(a, k) === 'adverb' && wordAt(a, k) === verb.modal) return k - 1;
  return undefined;
}

/** Left of an inner verb and of the relative word that opens its clause. */
function beforeInnerClause(a: AnnotatedArticle, verb: number, first: number): number {
  let i = verb - 1;
  while (i >= first && kindAt(a, i) === 'adverb') i--;
  if (i >= first && kindAt(a, i) === 'relative') return i - 1;
  // ", speaking at a rally in X, on the border,": the comma opens what the inner verb belongs to.
  if (i > first && kindAt(a, i) === 'comma' && verbAt(a, verb)?.form !== 'finite') return i - 1;
  return i;
}

/** The subject of the nearest finite verb left of phrase `at`: for "X met Y and *said*". */
function subjectOfVerbBefore(
  a: AnnotatedArticle,
  at: number,
  first: number,
  hops: number,
): Subject | undefined {
  const apart = kindAt(a, at) === 'and' && kindAt(a, at - 1) === 'comma' && !sharesHelper(a, at);
  for (let k = at - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb?.form === 'finite' && !(apart && isEmbedded(a, k, first))) return subjectAfter(a, k, hops + 1);
    if (wordAt(a, k) === ';') return undefined;
    if (kindAt(a, k) !== 'quote') continue;
    // `thanked her for "the warm welcome," *and noted*`
    k = beforeQuotation(a, k) + 1;
    if (k <= first) return undefined;
  }
  return undefined;
}

/** "Lavrov, who said": the noun before the relative word, past one "of …" where the nearer noun is a thing. */
function antecedent(a: AnnotatedArticle, relative: number, first: number): Subject | undefined {
  let i = relative - 1;
  if (kindAt(a, i) === 'comma') i--;
  if (i < first || !nounAt(a, i)) return undefined;
  const start = listStart(a, i, first);
  return { nouns: nounsBetween(a, start, i), shared: false };
}

/** A bare participle says something of the noun before it: "talks held in Moscow". */
function nounBefore(a: AnnotatedArticle, v: number): Subject | undefined {
  const { first } = sentencePhrases(a, v);
  let i = v - 1;
  while (i >= first && (kindAt(a, i) === 'comma' || kindAt(a, i) === 'adverb' || kindAt(a, i) === 'date'))
    i--;
  return i >= first && nounAt(a, i) ? { nouns: [i], shared: false } : undefined;
}

/** "Berg *to visit* Oslo": a name right before an infinitive, in a sentence without a finite verb. */
export function isHeadline(a: AnnotatedArticle, v: number): boolean {
  if (verbAt(a, v)?.form !== 'infinitive' || !mentionOf(a, v - 1)) return false;
  const { first, last } = sentencePhrases(a, v);
  for (let k = first; k < last; k++)
    if (verbAt(a, k) && (k < v || verbAt(a, k)?.form === 'finite')) return false;
  return true;
}

/** "Berg, the *first* Norwegian president *to visit* the island": what sets a person apart, who has done it. */
function isFirstToDo(a: AnnotatedArticle, v: number): boolean {
  const noun = nounAt(a, v - 1);
  if (!noun || mentionOf(a, v - 1)?.kind !== 'person') return false;
  let apart = false;
  for (let t = noun.first; t < noun.last; t++)
    apart = a.tokens[t]?.text === ',' ? false : apart || APART.test(a.tokens[t]?.lower ?? '');
  return apart;
}

const APART = /^(?:first|second|third|last|only)$/;

/** "plans to visit": the governing verb's subject; "invited X to visit": its object. */
function subjectOfInfinitive(a: AnnotatedArticle, v: number, hops: number): Subject | undefined {
  if (isFirstToDo(a, v)) return nounBefore(a, v);
  const whom = forWhom(a, v);
  if (whom) return { nouns: whom.nouns, shared: true };
  const willing = whoseWill(a, v);
  if (willing) return { nouns: willing.nouns, shared: false };
  const governor = governorOf(a, v);
  if (governor === undefined) return isHeadline(a, v) ? nounBefore(a, v) : undefined;
  const verb = verbAt(a, governor);
  if (verb && OBJECT_CONTROL.has(verb.lemma) && !verb.passive) {
    for (let k = governor + 1; k < v; k++)
      if (nounAt(a, k)) return { nouns: nounsBetween(a, k, lastOfList(a, k, v)), shared: true };
  }
  return share(subjectAfter(a, governor, hops + 1));
}

function lastOfList(a: AnnotatedArticle, from: number, limit: number): number {
  let last = from;
  while (last + 2 < limit && kindAt(a, last + 1) === 'and' && nounAt(a, last + 2)) last += 2;
  return last;
}

/** The verb that an infinitive or gerund depends on: the nearest one to the left within its clause. */
export function governorOf(a: AnnotatedArticle, v: number): number | undefined {
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first; k--) {
    if (verbAt(a, k)) return k;
    const kind = kindAt(a, k);
    if (kind === 'quote' || wordAt(a, k) === ';' || wordAt(a, k) === ':') return undefined;
  }
  return undefined;
}

/** "After meeting X, Y said" takes the verb to the right; "Y said, adding" the one to the left. */
function subjectOfGerund(a: AnnotatedArticle, v: number, hops: number): Subject | undefined {
  const { first } = sentencePhrases(a, v);
  // "met X, with both sides *vowing* to go on"
  const start = nounAt(a, v - 1) ? listStart(a, v - 1, first) : v;
  if (start < v && start > first && wordAt(a, start - 1) === 'with') {
    return { nouns: nounsBetween(a, start, v - 1), shared: false };
  }
  // "would not keep *her* from visiting Oslo", "kept *her* from visiting Oslo": she who did or did not.
  const kept =
    wordAt(a, v - 1) === 'from' && nounAt(a, v - 2) ? verbAt(a, listStart(a, v - 2, first) - 1) : undefined;
  if (kept && KEEPS_FROM.has(kept.lemma) && !kept.passive && (kept.negated || mentionOf(a, v - 2)))
    return { nouns: nounsBetween(a, listStart(a, v - 2, first), v - 2), shared: false };
  // "showed *her* arriving", "saw *Berg* leaving": she who is seen.
  const seen = start < v ? verbAt(a, start - 1) : undefined;
  if (seen && SEES.has(seen.lemma) && !seen.passive)
    return { nouns: nounsBetween(a, start, v - 1), shared: false };
  const judged = judgedBefore(a, v);
  if (judged) return { nouns: judged, shared: false };
  const sayer = framedBy(a, v);
  if (sayer !== undefined) return share(subjectAfter(a, sayer, hops + 1));
  for (let k = v - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb?.form === 'finite') return share(subjectAfter(a, k, hops + 1));
    if (kindAt(a, k) === 'quote') break;
  }
  const apposed = apposedNoun(a, v, first) ?? subjectAfterComma(a, v, hops) ?? invertedSubject(a, v);
  if (apposed) return share(apposed);
  // "The minister visiting Moscow": the noun right before.
  return nounAt(a, v - 1) && v - 1 >= first ? { nouns: [v - 1], shared: false } : undefined;
}

/** "*Met* at the airport by X, *Y* waved", "Visiting Oslo, *Y* said": the subject of the clause that the comma opens. */
function subjectAfterComma(a: AnnotatedArticle, v: number, hops: number): Subject | undefined {
  const { last } = sentencePhrases(a, v);
  let comma = false;
  for (let k = v + 1; k < last; k++) {
    if (kindAt(a, k) === 'comma') comma = true;
    if (!comma || verbAt(a, k)?.form !== 'finite') continue;
    const subject = subjectOfFinite(a, k, hops + 1);
    if (subject && (subject.nouns[0] ?? 0) > v) return subject;
  }
  return undefined;
}

/** "Y, *speaking* after talks, said": the noun before the comma, unless a preposition holds it. */
function apposedNoun(a: AnnotatedArticle, v: number, first: number): Subject | undefined {
  const noun = kindAt(a, v - 1) === 'comma' ? v - 2 : -1;
  if (noun < first || !nounAt(a, noun)) return undefined;
  const start = listStart(a, noun, first);
  return start > first && isPreposition(a, start - 1)
    ? undefined
    : { nouns: nounsBetween(a, start, noun), shared: false };
}
