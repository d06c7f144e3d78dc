/** A name's words for comparing: no diacritics, no case, no stops, no "al-" before a name. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["“”‘’'`.]/g, '')
    .replace(/(^|\s)(?:al|el|an|ad|as|ash|ar|at|az)-/g, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== 'jr' && word !== 'sr');
}

const ANY = '*';

/** What a name is found by again: itself, its words, their first letters. */
export const nameKeys = (words: readonly string[]): string[] => [
  wholeKey(words),
  ...words,
  ...words.map((word) => word.charAt(0) + ANY),
];

/** What names that can be one person's with this one are found by: a word of theirs, or an initial for one. */
export const soughtKeys = (words: readonly string[]): string[] => [
  wholeKey(words),
  ...words,
  ...words.map((word) => word.charAt(0)),
  ...(words.every(({ length }) => length === 1) ? words.map((word) => word + ANY) : []),
];

const wholeKey = (words: readonly string[]): string => [...words].sort().join(' ');

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
function soundsAlike(a: string, b: string): boolean {
  const bones = (word: string): string => word.replace(/(?<=.)[aeiouyhw]+/g, '').replace(/(.)\1+/g, '$1');
  return a.length > 3 && b.length > 3 && a[0] === b[0] && bones(a) === bones(b);
}
