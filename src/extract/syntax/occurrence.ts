import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { NounPhrase, VerbGroup } from '../../model/phrase.ts';
import { findSubject } from './find-subject.ts';
import { type Prepositional, readComplements } from './read-complements.ts';
import { type Modality, statusOfVerb, weaker } from './status.ts';
import { headOf, kindAt, lowerAt, modifiersOf, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

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

/** Verbs that say of a noun that it takes place, and whose subject takes no part: "the talks *began*". */
const HAPPEN = new Set(
  'take begin start open end conclude finish continue resume last come follow occur be hold schedule plan expect set slate close focus cover touch mark see fix due arrange kick wrap'.split(
    ' ',
  ),
);

/** What the verb group at phrase `v` tells. A passive's subject is given as `object`, its "by" as `subject`. */
export function occurrenceOfVerb(a: AnnotatedArticle, v: number, modality: Modality): Occurrence | undefined {
  const verb = verbAt(a, v);
  if (!verb) return undefined;
  const complements = readComplements(a, v);
  const subject = findSubject(a, v)?.nouns ?? [];
  const places = placesOf(complements.prepositional);
  if (verb.passive) {
    places.set('object', subject);
    places.set('second', complements.object);
    places.set('subject', places.get('by') ?? []);
  } else {
    places.set('subject', subject);
    places.set('object', complements.object);
    places.set('second', complements.second);
  }
  const status = statusOfVerb(a, v, modality);
  return {
    verb: v,
    places,
    possessors: [],
    modifiers: [],
    dates: [...complements.dates, ...datesBefore(a, v)],
    ...(status && { status }),
    first: Math.min(v, ...subject),
    last: complements.last,
  };
}

/** What the noun phrase at phrase `n` tells, with the verb that governs it, if one does. */
export function occurrenceOfNoun(a: AnnotatedArticle, n: number, modality: Modality): Occurrence | undefined {
  const noun = nounAt(a, n);
  if (!noun) return undefined;
  const own = readComplements(a, n);
  const governor = governingVerb(a, n);
  const further =
    governor?.role === 'subject' && HAPPEN.has(verbAt(a, governor.verb)?.lemma ?? '')
      ? readComplements(a, governor.verb)
      : undefined;
  const agent = governor?.role === 'object' ? findSubject(a, governor.verb)?.nouns : undefined;
  const places = placesOf([...own.prepositional, ...(further?.prepositional ?? [])]);
  if (agent) places.set('subject', agent);
  const within = modifiersOf(a, noun);
  const status = statusOfNoun(a, noun, governor, modality);
  return {
    noun: n,
    ...(governor && governor.role !== 'preposition' && { verb: governor.verb }),
    places,
    possessors: within.filter(({ possessive }) => possessive),
    modifiers: within.filter(({ possessive }) => !possessive),
    dates: [
      ...own.dates,
      ...(further?.dates ?? []),
      ...(governor?.role === 'object' ? datesBefore(a, governor.verb) : []),
    ],
    ...(status && { status }),
    first: Math.min(n, ...(agent ?? [])),
    last: Math.max(own.last, further?.last ?? 0),
  };
}

function placesOf(prepositional: readonly Prepositional[]): Map<string, readonly number[]> {
  const places = new Map<string, readonly number[]>();
  for (const { word, nouns } of prepositional) places.set(word, [...(places.get(word) ?? []), ...nouns]);
  return places;
}

/** "On Saturday Lavrov met": dates between the clause's start and its verb. */
function datesBefore(a: AnnotatedArticle, v: number): number[] {
  const { first } = sentencePhrases(a, v);
  const dates: number[] = [];
  for (let k = v - 1; k >= first; k--) {
    if (kindAt(a, k) === 'date') dates.push(k);
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') break;
  }
  return dates;
}

export interface GoverningVerb {
  readonly verb: number;
  readonly role: 'subject' | 'object' | 'preposition';
}

/** The verb of which noun phrase `n` is the object or subject, or to which a preposition ties it. */
export function governingVerb(a: AnnotatedArticle, n: number): GoverningVerb | undefined {
  const { first, last } = sentencePhrases(a, n);
  for (let k = n - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb) {
      if (readComplements(a, k).object.includes(n)) return { verb: k, role: 'object' };
      if (kindAt(a, n - 1) === 'preposition') return { verb: k, role: 'preposition' };
      break;
    }
    if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'subordinator' || kindAt(a, k) === 'relative') break;
  }
  for (let k = n + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form === 'finite' && findSubject(a, k)?.nouns.includes(n)) return { verb: k, role: 'subject' };
    if (verb?.form === 'participle' && k === n + 1) return { verb: k, role: 'subject' };
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';') break;
  }
  return undefined;
}

/** "the planned talks", "called for talks", "the talks were cancelled", "talks will be held". */
function statusOfNoun(
  a: AnnotatedArticle,
  noun: NounPhrase,
  governor: GoverningVerb | undefined,
  modality: Modality,
): Status | undefined {
  let status: Status = 'occurred';
  for (let t = noun.first; t < noun.head; t++)
    status = weaker(status, modality.get(lowerAt(a, t)) ?? 'occurred');
  const before = nounAt(a, (a.phraseAt[noun.first] ?? 0) - 2);
  if (before && kindAt(a, (a.phraseAt[noun.first] ?? 0) - 1) === 'preposition') {
    status = weaker(status, modality.get(headOf(a, before)) ?? 'occurred');
  }
  if (!governor) return status;
  const verb = verbAt(a, governor.verb) as VerbGroup;
  const told = statusOfVerb(a, governor.verb, modality);
  if (told === undefined) return undefined;
  const rule =
    governor.role === 'preposition' && wordAt(a, (a.phraseAt[noun.first] ?? 0) - 1) !== 'for'
      ? undefined
      : modality.get(verb.lemma);
  // "Lavrov did not mention the talks" denies the mention alone: only verbs that make or break an event pass on "not".
  if (governor.role === 'preposition') return rule ? weaker(status, rule) : status;
  if (rule === 'denied') return told === 'denied' ? status : 'denied';
  return weaker(status, rule ? weaker(told === 'denied' ? 'denied' : 'occurred', rule) : told);
}
