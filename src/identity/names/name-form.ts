import { foldLetters, NAME_ARTICLE } from '../../fold-letters.ts';
import { boneOf, spellingOf } from './fold-word.ts';

/** A word of a name, with what its ways of writing have in common. */
export interface NameWord {
  readonly text: string;
  readonly spelling: string;
  readonly bone: string;
  /** The word with the article that stood before it, as others write it together: "albusaidi" of "al-Busaidi". */
  readonly joined?: NameWord;
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
  /** "II", "XIV": who has another is another. */
  readonly numeral?: string;
}

const ARTICLE = new RegExp(`(^|[\\s-])(${NAME_ARTICLE}|ul)[-\u2019'](?=\\p{L})`, 'giu');
/** Stands between an article and its word until they are parted. */
const JOINT = '+';
const PARTICLES = new Set('von van der den de da di do dos du la le lo ten ter bin ibn abu st'.split(' '));
const HONORIFICS = new Set(
  'mr mrs ms dr sir lord lady sheikh shaikh sayyed sayyid mk q prince princess rip gentleman second dame'.split(
    ' ',
  ),
);
/** Titles of some and given names of others: they fall away where a full name is left. */
const TITLES = new Set('amir seyed seyyed syed haji hajji hajj hadji'.split(' '));
/** Of a ruler or a grandson, behind the name. */
const NUMERAL = /\p{Ll}\s+((?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3}))$/u;
/** "R.J." and "RJ" are two initials; letters with a vowel among them may be a name in capitals. */
const INITIALS = /\b(\p{Lu})\.(?=\p{Lu}\b)/gu;
const LETTERS = /^[B-DF-HJ-NP-TV-XZ]{2,3}(?=\s+\p{Lu}\p{Ll})/u;
const SUFFIXES = new Set(['jr', 'sr']);

/** Reads a name as an article gives it. */
export function readNameForm(label: string): NameForm {
  const apart = label
    .trim()
    .replaceAll(JOINT, ' ')
    .replace(INITIALS, '$1. ')
    .replace(LETTERS, (letters) => [...letters].join(' '));
  const numeral = NUMERAL.exec(apart)?.[1]?.toLowerCase();
  const folded = foldLetters(apart.replace(ARTICLE, `$1$2${JOINT}`));
  const spaced = folded.replace(/['’`´.]s?\b(?=\s|$)/gu, ' ').replace(/['’`´.]/gu, '');
  const all = spaced.split(/[^\p{L}\p{N}+]+/gu).filter((word) => word !== '');
  const words = skipTitles(all.filter((word) => !SUFFIXES.has(word)));
  // "Leo XIV" is more than a surname.
  if (numeral !== undefined && words.length > 2) words.pop();
  const isJoined = /^\S+$/u.test(label.trim());
  const particle = PARTICLES.has(words[0] ?? '') && words.length > 1;
  const read = words.map(readWord);
  return {
    label,
    words: read,
    whole: foldWord(read.map(({ text }) => text).join('')),
    partial: words.length < 2 || isJoined || particle,
    junior: all.includes('jr'),
    senior: all.includes('sr'),
    ...(numeral !== undefined && { numeral }),
  };
}

/** The words of a name without the titles before it. */
function skipTitles(words: readonly string[]): string[] {
  let at = 0;
  for (let left = words.length - 1; left > 0; left--) {
    const word = words[at] ?? '';
    if (!HONORIFICS.has(word) && !(left > 1 && TITLES.has(word))) break;
    at++;
  }
  return words.slice(at);
}

/** A word as it stands, and as it is with the article that is joined to it. */
function readWord(text: string): NameWord {
  const [article = '', ...rest] = text.split(JOINT);
  const word = foldWord(rest.join('') || article);
  return rest.length > 0 ? { ...word, joined: foldWord(article + word.text) } : word;
}

const foldWord = (text: string): NameWord => ({ text, spelling: spellingOf(text), bone: boneOf(text) });

/**
 * What names that may be one have in common: the sound of a word that is not the first, and of all words in whatever order.
 * Names that share none of these are never compared.
 */
export function keysOf({ words }: NameForm): string[] {
  const bones = words.map(({ bone }) => bone);
  const joined = words.slice(1).flatMap((word) => word.joined?.bone ?? []);
  return [...new Set([...bones.slice(1), ...joined, [...bones].sort().join(' '), bones.join('')])];
}
