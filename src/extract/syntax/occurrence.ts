import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { datesBefore } from './dates-before.ts';
import { findSubject } from './find-subject.ts';
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
