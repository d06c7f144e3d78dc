import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { headAt, kindAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';

/** Where the content of a verb of saying may start, and what stands between. */
export interface Start {
  /** The first phrase after the verb that may carry content. */
  readonly at: number;
  readonly objects: readonly number[];
  readonly to: readonly number[];
  /** "that" stands before it. */
  readonly that: boolean;
  /** "of", "against" or "about" after the addressee, by phrase. */
  readonly about?: number;
  /** The preposition that opens what is said: "said *in any case,* the road would open". */
  readonly fronted?: number;
  readonly last: number;
}

/** "said *there was* no hurry" */
export const opensExistential = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'there' && verbAt(a, p + 1)?.lemma === 'be';

/** Verbs after which a bare noun phrase opens a clause even where its verb goes unrecognised. */
const PLAIN = new Set(['say']);
/** A clause whose verb goes unrecognised has at least so many phrases: "said the report." has none. */
const LEAST_CLAUSE = 4;

/** "that …", or a bare clause: a noun phrase that is the subject of a finite verb to follow. */
export function clauseAfter(
  a: AnnotatedArticle,
  { at, that, last, fronted }: Start,
  lemma: string,
): number | undefined {
  if (that) {
    const first = at + (wordAt(a, at) === ',' ? 2 : 1);
    // "said that*,* in defiance of the pact,"
    return kindAt(a, first) === 'comma' ? first + 1 : first;
  }
  // "concluded *a pact* with Norland is": what is concluded is no clause.
  if (lemma === 'conclude' || isPlainAnswer(a, at)) return undefined;
  if (/^(?:how|why|what|where|whether|if)$/.test(wordAt(a, at)) || opensExistential(a, at)) return at;
  if (fronted !== undefined && kindAt(a, at) === 'comma' && hasOwnVerb(a, at + 1, last)) return fronted;
  let k = at;
  if (wordAt(a, k) === ':') k++;
  if (kindAt(a, k) === 'quote') k++;
  // "said *€9m* had been set aside"
  const sign = /^[$£€¥]$/.test(wordAt(a, k)) && nounAt(a, k + 1) ? k : undefined;
  if (sign !== undefined && PLAIN.has(lemma) && hasOwnVerb(a, k + 1, last)) return sign;
  if (k >= last) return undefined;
  const gerund = verbAt(a, k)?.form === 'gerund' && lemma === 'say';
  const subordinate = kindAt(a, k) === 'subordinator' && !verbAt(a, k + 1);
  if (!nounAt(a, k) && !subordinate && !gerund && k === at) return undefined;
  for (let j = k + 1; j < last && j - k < 24; j++) {
    // "concluded a treaty with Norland *that offers*": tells more of the noun.
    if (verbAt(a, j)?.form === 'finite' && !(lemma !== 'say' && wordAt(a, j - 1) === 'that')) {
      const subject = findSubject(a, j)?.nouns[0] ?? k;
      // "reaffirmed the alliance and *the ministers discussed* trade": whoever acts begins anew.
      if (
        !PLAIN.has(lemma) &&
        nounAt(a, k) &&
        kindAt(a, j - 2) === 'and' &&
        isActor(a, j - 1) &&
        !isActor(a, k)
      )
        return undefined;
      if (subject === k || PLAIN.has(lemma) || !nounAt(a, k)) return k;
    }
    if (wordAt(a, j) === ';') break;
  }
  return PLAIN.has(lemma) && nounAt(a, k) && !pointsBack(a, k) && last - k > LEAST_CLAUSE ? k : undefined;
}

/** "With the house having *said no in March*, the accord is dead" */
const isPlainAnswer = (a: AnnotatedArticle, p: number): boolean => {
  const noun = nounAt(a, p);
  return noun !== undefined && noun.last - noun.first === 1 && /^(?:no|yes)$/.test(headAt(a, p));
};

/** How far behind its subject the verb of a clause may stand, in phrases. */
const SUBJECT = 8;

/** A noun phrase that is the subject of a finite verb to follow. */
function hasOwnVerb(a: AnnotatedArticle, p: number, last: number): boolean {
  if (!nounAt(a, p)) return false;
  for (let k = p + 1; k < last && k < p + SUBJECT; k++)
    if (verbAt(a, k)?.form === 'finite') return findSubject(a, k)?.nouns[0] === p;
  return false;
}

const isActor = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:person|office|anaphor)$/.test(mentionOf(a, p)?.kind ?? '');

/** "said *this*", "said *so*", "said *the statement*": no clause of its own; but "called for *the release of* prisoners". */
export const pointsBack = (a: AnnotatedArticle, p: number): boolean =>
  !(headAt(a, p) === 'release' && wordAt(a, p + 1) === 'of') &&
  /^(?:this|that|these|those|it|so|nothing|something|little|much|more|yes|no|goodbye|statement|communique|communiqué|release)$/.test(
    headAt(a, p),
  );
