import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from './find-subject.ts';
import { readComplements } from './read-complements.ts';
import { headOf, kindAt, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** The clause that a preposition ties a noun to, and how. */
export interface Tie {
  /** "on", "during", "ahead of"; with a noun between "at end", "on leg": "at the *end* of a visit". */
  readonly word: string;
  /** The phrase that opens the tie. */
  readonly at: number;
  readonly verb?: number;
}

/** The preposition before noun phrase `n` and the verb of the clause it belongs to; nothing where no preposition is. */
export function clauseOfNoun(a: AnnotatedArticle, n: number): Tie | undefined {
  const tie = readTie(a, n);
  if (!tie) return undefined;
  const verb = verbBefore(a, tie.at) ?? verbAfter(a, n);
  return { ...tie, ...(verb !== undefined && { verb }) };
}

const PART_OF_TOUR = /^(?:leg|stop|stage|destination)$/;

function readTie(a: AnnotatedArticle, n: number): Omit<Tie, 'verb'> | undefined {
  const at = n - 1;
  if (at < sentencePhrases(a, n).first) return undefined;
  const word = wordAt(a, at);
  if (kindAt(a, at) === 'subordinator') return { word, at };
  if (kindAt(a, at) !== 'preposition') return undefined;
  // "ahead of", "prior to", "off on"
  if (kindAt(a, at - 1) === 'preposition' || (kindAt(a, at - 1) === 'adverb' && /^(?:of|to|on)$/.test(word)))
    return { word: `${wordAt(a, at - 1)} ${word}`, at: at - 1 };
  const outer = nounAt(a, at - 1);
  if (!outer || outer.mention >= 0 || (word !== 'of' && word !== 'on')) return { word, at };
  // "Norland is *the second leg* of a tour"
  if (verbAt(a, at - 2)?.lemma === 'be' && PART_OF_TOUR.test(headOf(a, outer)))
    return { word: headOf(a, outer), at };
  // "on the first stop of a tour", "at the end of a visit"; of any other noun the preposition is that noun's own.
  return kindAt(a, at - 2) === 'preposition' && word === 'of'
    ? { word: `${wordAt(a, at - 2)} ${headOf(a, outer)}`, at: at - 2 }
    : { word, at };
}

/** The nearest verb to the left whose complements reach the tie. */
function verbBefore(a: AnnotatedArticle, at: number): number | undefined {
  const { first } = sentencePhrases(a, at);
  for (let k = at - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb) return reaches(a, k, at) || verb.form === 'finite' ? k : undefined;
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';' || kindAt(a, k) === 'subordinator') return undefined;
  }
  return undefined;
}

/** "is to be signed on Friday*, shortly* before": its complements, or these but for an adverb set off by a comma. */
function reaches(a: AnnotatedArticle, v: number, at: number): boolean {
  let { last } = readComplements(a, v);
  if (kindAt(a, last) === 'comma' && kindAt(a, last + 1) === 'adverb') last += 2;
  return last >= at;
}

/** The first verb to the right with a subject of its own: "During a visit to X, *Y said*". */
function verbAfter(a: AnnotatedArticle, n: number): number | undefined {
  const { last } = sentencePhrases(a, n);
  for (let k = n + 1; k < last; k++) {
    if (verbAt(a, k)?.form === 'finite' && findSubject(a, k)) return k;
    if (wordAt(a, k) === ';' || kindAt(a, k) === 'relative') return undefined;
  }
  return undefined;
}

/** Noun phrases by their place in the clause of the verb at phrase `v`: `subject`, `object`, or a preposition. */
export function placesOfClause(a: AnnotatedArticle, v: number): ReadonlyMap<string, readonly number[]> {
  const { object, prepositional } = readComplements(a, v);
  const places = new Map<string, readonly number[]>();
  for (const { word, nouns } of prepositional) places.set(word, [...(places.get(word) ?? []), ...nouns]);
  const subject = findSubject(a, v)?.nouns ?? [];
  if (verbAt(a, v)?.passive) {
    places.set('object', subject);
    places.set('subject', places.get('by') ?? []);
  } else {
    places.set('subject', subject);
    places.set('object', object);
  }
  return places;
}
