import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

const MEETINGS = new Set(
  'meeting talks conversation interview call discussions negotiations audience'.split(' '),
);
/** What a purpose follows: "met X *to reaffirm*", "spoke with X, *underscoring*". */
const ENCOUNTERS = new Set(['meet', 'speak', 'talk', 'telephone', 'phone', 'call']);

/** Reads "During talks with X, Y *said*", "When meeting (with) X, Y said": whom the words were said to. */
export function meetingPartner(a: AnnotatedArticle, v: number): Mention | undefined {
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k > first; k--) {
    const noun = nounAt(a, k);
    if (noun && MEETINGS.has(headOf(a, noun)) && wordAt(a, k + 1) === 'with' && isWithin(a, k, v))
      return mentionOf(a, k + 2);
    const verb = verbAt(a, k);
    if (verb?.form === 'gerund' && verb.lemma === 'meet')
      return mentionOf(a, wordAt(a, k + 1) === 'with' ? k + 2 : k + 1);
    if (verb?.form === 'finite')
      return isDependent(a, v) && ENCOUNTERS.has(verb.lemma) ? partnerOf(a, k) : undefined;
  }
  return undefined;
}

/** "in a meeting with X", "during talks with X": the noun stands after one of these. */
const isWithin = (a: AnnotatedArticle, k: number, v: number): boolean =>
  k < v && kindAt(a, k - 1) === 'preposition' && /^(?:in|during|at|after|on)$/.test(wordAt(a, k - 1));

const isDependent = (a: AnnotatedArticle, v: number): boolean => {
  const form = verbAt(a, v)?.form;
  return form === 'gerund' || form === 'infinitive';
};

/** The one other side of a meeting or call. */
function partnerOf(a: AnnotatedArticle, v: number): Mention | undefined {
  const { object, prepositional } = readComplements(a, v);
  const others = [
    ...object,
    ...prepositional.filter(({ word }) => word === 'with' || word === 'to').flatMap(({ nouns }) => nouns),
  ];
  return others.length === 1 ? mentionOf(a, others[0] ?? -1) : undefined;
}
