import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { sayingBefore } from '../syntax/framed-by.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isPlural, type Side, sidesNamed } from './side.ts';

/** "*Norway* said there would be no talks with X": what is said to be is of whoever says so. */
export function sayersOf(a: AnnotatedArticle, noun: number): Side[] {
  const { first } = sentencePhrases(a, noun);
  for (let k = noun - 1; k > first; k--) {
    if (verbAt(a, k)?.lemma !== 'be' || lowerAt(a, a.phrases[k - 1]?.first ?? -1) !== 'there') continue;
    const sayer = verbAt(a, k - 2)?.form === 'finite' ? k - 2 : wordAt(a, k - 2) === 'that' ? k - 3 : -1;
    return sidesNamed(a, findSubject(a, sayer)?.nouns ?? []);
  }
  return [];
}

/** "*X* said further talks with Y would be held", "the summit with Y was useful, *X* said": what one tells of as one's own. */
export function sayerOf(a: AnnotatedArticle, noun: number): Side[] {
  const { last } = readComplements(a, noun);
  const tells = verbAt(a, last);
  if (tells?.form !== 'finite' || kindAt(a, noun - 1) === 'preposition') return [];
  const at = sayingBefore(a, noun);
  if (at !== undefined)
    return opensContent(a, at, noun) ? one(sidesNamed(a, findSubject(a, at)?.nouns ?? [])) : [];
  const end = sentencePhrases(a, noun).last - 1;
  const saying = wordAt(a, end) === '.' ? end - 1 : end;
  const said = verbAt(a, saying);
  return said?.lemma === 'say' && said.tense === 'past' && kindAt(a, saying - 2) === 'comma'
    ? one(sidesNamed(a, [saying - 1]))
    : [];
}

/** "said *on Thursday that* talks with X": nothing but when it was said stands before the noun. */
function opensContent(a: AnnotatedArticle, saying: number, noun: number): boolean {
  for (let p = saying + 1; p < noun; p++) {
    const day = kindAt(a, p) === 'preposition' && kindAt(a, p + 1) === 'date';
    if (!day && wordAt(a, p) !== 'that' && !/^(?:date|adverb)$/.test(kindAt(a, p) ?? '')) return false;
  }
  return true;
}

const one = (sides: Side[]): Side[] =>
  sides.length === 1 && sides.every(({ mention }) => !isPlural(mention)) ? sides : [];
