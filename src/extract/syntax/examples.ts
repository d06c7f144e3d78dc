import type { AnnotatedArticle } from '../../model/mention.ts';
import { readList } from './read-list.ts';
import { firstWordAt, kindAt, nounAt, sentencePhrases, wordAt } from './walk.ts';

/** Where the examples of a group begin that phrase `p` opens: past "including", "among them", "such as", "notably". */
function opensExamples(a: AnnotatedArticle, p: number): number | undefined {
  const word = wordAt(a, p);
  if (word === 'including' && nounAt(a, p + 1)) return p + 1;
  if (firstWordAt(a, p) === 'such' && wordAt(a, p + 1) === 'as' && nounAt(a, p + 2)) return p + 2;
  if (/^(?:notably|namely|chiefly)$/.test(word) && nounAt(a, p + 1)) return p + 1;
  if (word !== 'among' || !nounAt(a, p + 2)) return undefined;
  return THEM.test(firstWordAt(a, p + 1)) ? p + 2 : undefined;
}

const THEM = /^(?:them|these|those|whom)$/;

/** "leaders of parties from nine nations": as many links a group may have. */
const LINKS = 3;
/** How many phrases examples may take. */
const LONGEST = 60;

/** "leaders of nine nations, *including Berg, Korpi and Dahl*,": the noun phrases named as examples of the one at `n`. */
export function examplesAfter(a: AnnotatedArticle, n: number): readonly number[] {
  const { last } = sentencePhrases(a, n);
  let at = n + 1;
  for (let links = 0; links < LINKS && /^(?:of|from|for)$/.test(wordAt(a, at)) && nounAt(a, at + 1); links++)
    at = readList(a, at + 1, last).next;
  if (/^(?:,|--+|[–—-])$/.test(wordAt(a, at))) at++;
  const first = at < last ? opensExamples(a, at) : undefined;
  return first === undefined ? [] : readList(a, first, last).nouns;
}

/** The phrase before the comma that opens the examples which `close` ends; undefined where none end there. */
export function beforeExamples(a: AnnotatedArticle, close: number, first: number): number | undefined {
  for (
    let k = close - 1;
    k > first &&
    close - k < LONGEST &&
    /^(?:noun|comma|and|preposition|subordinator)$/.test(kindAt(a, k) ?? '');
    k--
  )
    if (kindAt(a, k) === 'comma' && opensExamples(a, k + 1) !== undefined) return k - 1;
  return undefined;
}
