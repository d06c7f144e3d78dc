import { foldPersonName } from '../../fold-letters.ts';

/** A name's words for comparing: no diacritics, no case, no stops, no "al-" before a name. */
export const nameWords = (name: string): string[] =>
  foldPersonName(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== 'jr' && word !== 'sr');

/**
 * What a name is found by again: itself in whatever order, itself in another spelling, and by names of more or fewer words
 * a word or an initial.
 */
export const nameKeys = (words: readonly string[]): string[] => [
  wholeKey(words),
  ...spellings(words),
  ...words.flatMap((word) => [`${words.length} ${word}`, `${words.length} ${word.charAt(0)}…`]),
];

/** What names that can be one person's with this one are found by, of names that have so many words. */
export const soughtKeys = (words: readonly string[], lengths: Iterable<number>): string[] => [
  wholeKey(words),
  ...spellings(words),
  ...[...lengths].filter((length) => length !== words.length).flatMap((length) => partKeys(words, length)),
];

/** A word of the longer one, or an initial that stands for one. */
const partKeys = (words: readonly string[], length: number): string[] => [
  ...words.flatMap((word) => [`${length} ${word}`, `${length} ${word.charAt(0)}`]),
  ...(words.every((word) => word.length === 1) ? words.map((word) => `${length} ${word}…`) : []),
];

const wholeKey = (words: readonly string[]): string => [...words].sort().join(' ');

/** Of each word its sound alone: names that differ in the spelling of one word share one. */
const spellings = (words: readonly string[]): string[] =>
  words.length < 2 ? [] : words.map((word, at) => words.with(at, `~${bones(word)}`).join(' '));

/** How two names can be one person's: the same, one within the other, or nothing. */
export function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'within' | undefined {
  if (a.length === b.length) return isSame(a, b) ? 'same' : variant(a, b) ? 'within' : undefined;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return undefined;
  return short.every((word) => long.includes(word) || initialOf(word, long)) ? 'within' : undefined;
}

/** The same words, the surname first or last: "Halvorsen Ola" is Ola Halvorsen. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => word === b[i]) ||
  (a.length > 1 && new Set(a).size === a.length && a.every((word) => b.includes(word)));

/** "G. Bush", "George W. Bush": an initial stands for a word that begins with it. */
const initialOf = (word: string, words: readonly string[]): boolean =>
  word.length === 1 && words.some((other) => other.startsWith(word));

/** Two spellings of one name in one text: all words but one the same, that one a letter or two apart. */
function variant(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((word, i) => word !== b[i]);
  if (a.length < 2 || at < 0 || a.some((word, i) => i > at && word !== b[i])) return false;
  return soundsAlike(a[at] ?? '', b[at] ?? '');
}

/** "Sergei", "Sergey"; "Mahmud", "Mahmoud": the same consonants, other vowels. */
const soundsAlike = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && bones(a) === bones(b);

const bones = (word: string): string => word.replace(/(?<=.)[aeiouyhw]+/g, '').replace(/(.)\1+/g, '$1');
