import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** How many phrases a relative clause may have before its verb is over, or stand between a subject and its verb. */
const REACH = 6;

/** "consultations *which were to begin in Riga* today have been put off": what the clause says of where, that tells of the noun alone. */
export function placesInRelative(a: AnnotatedArticle, { noun }: Occurrence): number[] {
  const relative = noun === undefined ? -1 : readComplements(a, noun).last;
  if (kindAt(a, relative) !== 'relative' || !/^(?:which|that)$/.test(wordAt(a, relative))) return [];
  let verb = relative + 1;
  while (verb < relative + REACH && /^(?:verb|adverb)$/.test(kindAt(a, verb + 1) ?? '')) verb++;
  if (!BEGINS.test(verbAt(a, verb)?.lemma ?? '')) return [];
  return readComplements(a, verb).prepositional.flatMap(({ word, nouns }) => (isWhere(word) ? nouns : []));
}

const BEGINS = /^(?:begin|open|start|convene|hold|be|resume|end|close|conclude)$/;

/** "The minister, on Tuesday *in Riga* received X": where, told with the day between a subject and its verb. */
export function placesOverVerb(a: AnnotatedArticle, { noun, verb }: Occurrence): number[] {
  const telling = verb ?? -1;
  if (noun !== undefined || telling < 0) return [];
  const { first } = sentencePhrases(a, telling);
  const at = telling - 2;
  if (at <= first || !isWhere(wordAt(a, at)) || !nounAt(a, telling - 1)) return [];
  // "the ambassador *in Riga* received X" is who stays there.
  return kindAt(a, at - 1) === 'date' ? [telling - 1] : [];
}

const isWhere = (word: string): boolean => /^(?:in|at|near)$/.test(word);
