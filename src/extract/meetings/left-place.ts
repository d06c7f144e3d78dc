import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, mentionOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Verbs of a journey by which the place that it began at is told with "from"; of leaving it is the object. */
const COMES = /^(?:return|come|fly|arrive|travel|head|go|drive|depart)$/;

/** "*flew home from Riga* after meeting X", "*left Riga* following talks with X": they met where one had been until then. */
export function leftPlace(a: AnnotatedArticle, { noun, verb }: Occurrence): Mention | undefined {
  const telling = noun === undefined ? verb : anchorOf(a, noun);
  if (telling === undefined || !/^(?:after|following)$/.test(wordAt(a, telling - 1))) return undefined;
  const { first } = sentencePhrases(a, telling);
  let over = telling - 2;
  while (over >= first && kindAt(a, over) !== 'verb') over--;
  const lemma = over < first ? '' : (verbAt(a, over)?.lemma ?? '');
  const { object, prepositional } = readComplements(a, over);
  const from = prepositional.flatMap(({ word, nouns }) => (word === 'from' ? nouns : []));
  const left = lemma === 'leave' ? object : COMES.test(lemma) ? from : [];
  return left.flatMap((p) => mentionOf(a, p) ?? []).find(({ kind }) => kind === 'place' || kind === 'state');
}
