import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject, governorOf } from './find-subject.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Verbs whose day is not the day of what they lead to. */
const DECISIONS = new Set(
  'agree propose offer decide urge ask invite call vow pledge promise refuse decline threaten request order leave depart head'.split(
    ' ',
  ),
);

/** Verbs whose day, in whatever tense, is that of setting out. */
const DEPARTS = /^(?:leave|depart)$/;

/** Verbs that themselves tell of a meeting: "met on Monday *to plan* a summit" gives Monday to no summit. */
const MEETS = new Set('meet gather convene assemble confer talk speak phone telephone'.split(' '));

/** "On Saturday Lavrov met": dates between the clause's start and its verb. */
export function datesBefore(a: AnnotatedArticle, v: number): number[] {
  const { first } = sentencePhrases(a, v);
  const dates: number[] = [];
  /** How many of them stand after the last ", and", and after the first comma. */
  let own: number | undefined;
  let closed: number | undefined;
  let passed = false;
  /** How many stand after the comma before the verb's own subject. */
  let beforeOwn: number | undefined;
  const subject = ownSubject(a, v);
  for (let k = v - 1; k >= first; k--) {
    // "will visit Oslo *from April 14* to meet X": when the visit begins.
    const begins = wordAt(a, k - 1) === 'from' && verbAt(a, v)?.form === 'infinitive';
    if (kindAt(a, k) === 'date' && wordAt(a, k - 1) !== 'since' && !begins) dates.push(k);
    // "was turned away on Tuesday, *forcing* him to cancel": a clause that follows from another.
    if (
      verbAt(a, k)?.form === 'gerund' &&
      kindAt(a, k - 1) === 'comma' &&
      verbAt(a, v)?.form === 'infinitive'
    )
      break;
    if (kindAt(a, k) === 'and' && kindAt(a, k - 1) === 'comma') own ??= dates.length;
    if (kindAt(a, k) === 'comma') closed = dates.length;
    // but "was made *last week*, when Berg met"
    if (kindAt(a, k) === 'comma' && k < subject && wordAt(a, k + 1) !== 'when') beforeOwn ??= dates.length;
    // "a pact, *finalised in July*, is to be signed": a day of what is set in between.
    if (closed !== undefined && verbAt(a, k)?.form === 'participle' && kindAt(a, k - 1) === 'comma')
      dates.length = Math.min(dates.length, closed);
    if (decides(a, k, v)) return [];
    // "Berg, *who arrived yesterday*, will meet": a day of the relative clause.
    if (verbAt(a, k)?.form === 'finite' && kindAt(a, k - 1) === 'relative' && closed !== undefined)
      return dates.slice(0, closed);
    // "was signed in 2012, and the two met": a day of the clause before.
    if (verbAt(a, k)?.form === 'finite' && own !== undefined)
      return [...dates.slice(0, own), ...sharedDay(a, k, v)];
    // "On Friday she *is due* to meet X": the day of what the infinitive tells.
    if (verbAt(a, k)?.form === 'finite' && governs(a, k, v)) {
      passed = true;
      continue;
    }
    // "Berg, whom the UN *named* in May, is due to meet": beyond the comma another clause has its own.
    if (verbAt(a, k)?.form === 'finite' && passed) return dates.slice(0, closed ?? dates.length);
    // "will sign *next month*, Berg said": a day of what is said, beyond the comma before who says it.
    if (verbAt(a, k)?.form === 'finite' && beforeOwn !== undefined) return dates.slice(0, beforeOwn);
    if (verbAt(a, k)?.form === 'finite') dates.push(...sharedDay(a, k, v));
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') break;
    // "said on Monday, *as* the two met": the day of what was said.
    if (kindAt(a, k) === 'subordinator' && /^(?:as|while|because|although)$/.test(wordAt(a, k))) break;
  }
  return dates;
}

/** The first noun phrase of the subject that the verb shares with no other; -1 where it has none of its own. */
function ownSubject(a: AnnotatedArticle, v: number): number {
  const found = verbAt(a, v)?.form === 'finite' ? findSubject(a, v) : undefined;
  return found && !found.shared ? (found.nouns[0] ?? -1) : -1;
}

/**
 * "*On Monday* she met X and held talks with Y", "*On Monday* she will open a plant and be received by X": the day that opens a
 * sentence is that of all its subject did or will do.
 */
function sharedDay(a: AnnotatedArticle, k: number, v: number): number[] {
  const { first } = sentencePhrases(a, v);
  const at = kindAt(a, first) === 'preposition' ? first + 1 : first;
  const opens = kindAt(a, at) === 'date' && !/^(?:since|before|after|until|by)$/.test(wordAt(a, first));
  const [one, other] = [verbAt(a, k), verbAt(a, v)];
  if (!opens || other?.form !== 'finite') return [];
  if (one?.tense !== other.tense && !(one?.modal !== undefined && isBare(a, v))) return [];
  const subject = findSubject(a, v);
  const before = findSubject(a, k)?.nouns ?? [];
  return subject?.shared && subject.nouns[0] === before[0] ? [at] : [];
}

/** "will visit Oslo *and meet* X", "*and be received*": a verb under the modal of the one before. */
const isBare = (a: AnnotatedArticle, v: number): boolean =>
  kindAt(a, v - 1) === 'and' && /^(?:VB|VBP)$/.test(a.tags[verbAt(a, v)?.first ?? -1] ?? '');

/** Verbs over an infinitive that say how sure it is, or that it was done, and nothing that has a day of its own. */
const SETTLES =
  /^(?:be|expect|schedule|slate|set|plan|hope|intend|mean|seek|try|manage|fail|need|want|like|have|go|begin|start|continue|get|prepare|wish|be due|use)$/;

/** The finite verb at phrase `k` governs the infinitive at `v`, at once or through others, and is of the same time. */
function governs(a: AnnotatedArticle, k: number, v: number): boolean {
  let under = v;
  while (verbAt(a, under)?.form === 'infinitive') {
    const over = governorOf(a, under);
    if (over === undefined || over < k) return false;
    // "will go on Friday *and is* to meet X": no day of this verb.
    if (over === k) return kindAt(a, k - 1) !== 'and' && SETTLES.test(verbAt(a, k)?.lemma ?? '');
    under = over;
  }
  return false;
}

/** "agreed on Monday *to meet*": the day is that of the decision. */
function decides(a: AnnotatedArticle, k: number, v: number): boolean {
  const verb = verbAt(a, k);
  if (verbAt(a, v)?.form !== 'infinitive' || verb?.form !== 'finite') return false;
  if (MEETS.has(verb.lemma) || DEPARTS.test(verb.lemma)) return true;
  return verb.tense === 'past' && !verb.passive && !verb.perfect && DECISIONS.has(verb.lemma);
}
