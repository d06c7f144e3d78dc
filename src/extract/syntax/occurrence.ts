import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { findSubject, governorOf } from './find-subject.ts';
import { frontedRelative } from './fronted-relative.ts';
import { type Complements, type Prepositional, readComplements } from './read-complements.ts';
import type { Modality } from './status/modality.ts';
import { isNegatedParty } from './status/negated-party.ts';
import { statusOfVerb } from './status/status-of-verb.ts';
import { firstWordAt, headAt, kindAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Something told by a verb or a noun, with what stands around it sorted by place in the clause, voice evened out. */
export interface Occurrence {
  /** The verb that tells it, by phrase. */
  readonly verb?: number;
  /** The noun that tells it, by phrase. */
  readonly noun?: number;
  /** Noun phrases by place: `subject`, `object`, `second`, or a preposition. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Mentions inside the telling noun phrase: "*Lavrov's* visit", "the *Russian*-*US* talks". */
  readonly possessors: readonly Mention[];
  readonly modifiers: readonly Mention[];
  /** Phrases that are dates, nearest first. */
  readonly dates: readonly number[];
  /** Absent where the text only supposes it. */
  readonly status?: Status;
  /** First and one past the last phrase of the clause that tells it, for the quote. */
  readonly first: number;
  readonly last: number;
}

/** What the verb group at phrase `v` tells. A passive's subject is given as `object`, its "by" as `subject`. */
export function occurrenceOfVerb(a: AnnotatedArticle, v: number, modality: Modality): Occurrence | undefined {
  const verb = verbAt(a, v);
  if (!verb) return undefined;
  const complements = readComplements(a, v);
  const subject = findSubject(a, v)?.nouns ?? [];
  const start = Math.min(v, ...subject);
  const cleft = cleftBefore(a, start) ?? occasionAfter(a, start, complements.last);
  const places = placesOf([...complements.prepositional, ...(cleft?.prepositional ?? [])]);
  if (verb.passive) {
    places.set('object', subject);
    places.set('second', complements.object);
    places.set('subject', places.get('by') ?? []);
  } else {
    places.set('subject', subject);
    places.set('object', complements.object);
    places.set('second', complements.second);
  }
  const [relative, antecedent] = frontedRelative(a, v, subject) ?? [];
  if (relative && (places.get(relative) ?? []).length === 0) places.set(relative, antecedent ?? []);
  const parties = [...subject, ...complements.object];
  const status = parties.some((p) => isNegatedParty(a, p)) ? 'denied' : statusOfVerb(a, v, modality);
  return {
    verb: v,
    places,
    possessors: [],
    modifiers: [],
    dates: [...complements.dates, ...datesBefore(a, v), ...dayOfWhen(a, start), ...(cleft?.dates ?? [])],
    ...(status && { status }),
    first: start,
    last: complements.last,
  };
}

/** "It was *in Oslo last month* that they met": what the clause that begins at phrase `start` is said to have happened at. */
function cleftBefore(a: AnnotatedArticle, start: number): Complements | undefined {
  const { first } = sentencePhrases(a, start);
  const be = verbAt(a, first + 1);
  if (wordAt(a, start - 1) !== 'that' || be?.lemma !== 'be') return undefined;
  if (firstWordAt(a, first) !== 'it') return undefined;
  const told = readComplements(a, first + 1);
  const past = kindAt(a, start - 2) === 'comma' ? start - 2 : start - 1;
  return told.object.length === 0 && told.last >= past - 1 ? told : undefined;
}

/** "The last time they met *was in Oslo in May*": what the clause that begins at phrase `start` is said to have happened at. */
function occasionAfter(a: AnnotatedArticle, start: number, end: number): Complements | undefined {
  const occasion = wordAt(a, start - 1) === 'that' ? start - 2 : start - 1;
  if (!/^(?:time|occasion|day|place)$/.test(headAt(a, occasion))) return undefined;
  return verbAt(a, end)?.lemma === 'be' ? readComplements(a, end) : undefined;
}

/** "since *April 2024*, when they met": the day that the clause which begins at phrase `first` tells more of. */
function dayOfWhen(a: AnnotatedArticle, first: number): number[] {
  const day = kindAt(a, first - 2) === 'comma' ? first - 3 : first - 2;
  return wordAt(a, first - 1) === 'when' && kindAt(a, day) === 'date' ? [day] : [];
}

/** Noun phrases by the preposition that governs them, in order of the text. */
export function placesOf(prepositional: readonly Prepositional[]): Map<string, readonly number[]> {
  const places = new Map<string, readonly number[]>();
  for (const { word, nouns } of prepositional) places.set(word, [...(places.get(word) ?? []), ...nouns]);
  return places;
}

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
    if (decides(a, k, v)) return [];
    // "Berg, *who arrived yesterday*, will meet": a day of the relative clause.
    if (verbAt(a, k)?.form === 'finite' && kindAt(a, k - 1) === 'relative' && closed !== undefined)
      return dates.slice(0, closed);
    // "was signed in 2012, and the two met": a day of the clause before.
    if (verbAt(a, k)?.form === 'finite' && own !== undefined) return dates.slice(0, own);
    // "On Friday she *is due* to meet X": the day of what the infinitive tells.
    if (verbAt(a, k)?.form === 'finite' && governs(a, k, v)) {
      passed = true;
      continue;
    }
    // "Berg, whom the UN *named* in May, is due to meet": beyond the comma another clause has its own.
    if (verbAt(a, k)?.form === 'finite' && passed) return dates.slice(0, closed ?? dates.length);
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') break;
    // "said on Monday, *as* the two met": the day of what was said.
    if (kindAt(a, k) === 'subordinator' && /^(?:as|while|because|although)$/.test(wordAt(a, k))) break;
  }
  return dates;
}

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
