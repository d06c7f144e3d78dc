import { stemmer } from 'stemmer';
import { foldName } from '../../query/names/fold-name.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** An acronym is another word than what it looks like: "US" is no "us", but "U.S." is "US". */
const ACRONYM = /^(?:\p{Lu}\.?){2,5}$/u;

/** Keys of words that were met, for words come again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** The words of a text by what its forms and spellings share: `withdraw` for "withdrawing", `7` for "seventh" and "7th". */
export function keysOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(keyOf).filter(Boolean);
}

/** A word by its key, with its offsets in the text. */
export interface KeyedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text by their keys, with the offsets of each. */
export function keyedWords(text: string): KeyedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = keyOf(word);
    return key ? [{ key, start: index, end: index + word.length }] : [];
  });
}

/** The key of an acronym, however it is written: `=us`. */
export function acronymKey(folded: string): string {
  return `=${folded}`;
}

function keyOf(word: string): string {
  const met = known.get(word);
  if (met !== undefined) return met;
  const folded = foldName(word).replaceAll(' ', '');
  const key = ACRONYM.test(word) ? acronymKey(folded) : stemKey(folded);
  if (known.size < MOST_KNOWN) known.set(word, key);
  return key;
}

function stemKey(word: string): string {
  const number = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
  if (number >= 0) return String(number);
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return ordinal ?? (/\d/u.test(word) ? word : stemmer(word));
}

/** Three and more words with capitals, small words between them: "Commonwealth of Independent States". */
const LONG_NAME = /\p{Lu}[\p{L}'’-]+(?: (?:(?:of|and|for|the|in|on) ){0,2}\p{Lu}[\p{L}'’-]+){2,7}/gu;

/** The letters by which names of three and more words may be called elsewhere, also those of a part of one: `cis`. */
export function initialsIn(text: string): string[] {
  return (text.match(LONG_NAME) ?? []).flatMap((name) => {
    const letters = name
      .split(/[ -]/u)
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? [(word[0] ?? '').toLowerCase()] : []));
    return letters.flatMap((_, from) =>
      from + 3 > letters.length
        ? []
        : letters.slice(from + 2).map((__, i) => letters.slice(from, from + 3 + i).join('')),
    );
  });
}
