import { foldLetters, NAME_ARTICLE } from '../../fold-letters.ts';
import { boneOf, spellingOf } from './fold-word.ts';

/** A word of a name, with what its ways of writing have in common. */
export interface NameWord {
  readonly text: string;
  readonly spelling: string;
  readonly bone: string;
}

/** A person's name, ready to be compared. */
export interface NameForm {
  readonly label: string;
  /** Plain lower-case words; "al-" before one has fallen away, and what a hyphen joins is two. */
  readonly words: readonly NameWord[];
  /** The words without what parts them. */
  readonly whole: NameWord;
  /** A name with no given name: "Lavrov", "von der Leyen", "Xi". */
  readonly partial: boolean;
  /** Called "Jr.", which a father of the name is not, or "Sr.", which a son is not. */
  readonly junior: boolean;
  readonly senior: boolean;
}

const ARTICLE = new RegExp(`(^|[\\s-])(?:${NAME_ARTICLE}|ul)[-\u2019'](?=\\p{L})`, 'giu');
const PARTICLES = new Set('von van der den de da di do dos du la le lo ten ter bin ibn abu st'.split(' '));
const HONORIFICS = new Set(
  'mr mrs ms dr sir lord lady sheikh shaikh sayyed sayyid mk q prince princess amir rip gentleman second dame'.split(
    ' ',
  ),
);
/** "R.J." and "RJ" are two initials; letters with a vowel among them may be a name in capitals. */
const INITIALS = /\b(\p{Lu})\.(?=\p{Lu}\b)/gu;
const LETTERS = /^[B-DF-HJ-NP-TV-XZ]{2,3}(?=\s+\p{Lu}\p{Ll})/u;
const SUFFIXES = new Set(['jr', 'sr']);

/** Reads a name as an article gives it. */
export function readNameForm(label: string): NameForm {
  const apart = label
    .trim()
    .replace(INITIALS, '$1. ')
    .replace(LETTERS, (letters) => [...letters].join(' '));
  const folded = foldLetters(apart.replace(ARTICLE, '$1'));
  const spaced = folded.replace(/['’`´.]s?\b(?=\s|$)/gu, ' ').replace(/['’`´.]/gu, '');
  const all = spaced.split(/[^\p{L}\p{N}]+/gu).filter((word) => word !== '');
  const words = all.filter((word) => !SUFFIXES.has(word));
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  const isJoined = /^\S+$/u.test(label.trim());
  const particle = PARTICLES.has(words[0] ?? '') && words.length > 1;
  return {
    label,
    words: words.map(readWord),
    whole: readWord(words.join('')),
    partial: words.length < 2 || isJoined || particle,
    junior: all.includes('jr'),
    senior: all.includes('sr'),
  };
}

const readWord = (text: string): NameWord => ({ text, spelling: spellingOf(text), bone: boneOf(text) });

/**
 * What names that may be one have in common: the sound of a word that is not the first, and of all words in whatever order.
 * Names that share none of these are never compared.
 */
export function keysOf({ words }: NameForm): string[] {
  const bones = words.map(({ bone }) => bone);
  return [...new Set([...bones.slice(1), [...bones].sort().join(' '), bones.join('')])];
}
