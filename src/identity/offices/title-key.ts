import { foldLetters } from '../../fold-letters.ts';
import type { IdentityWords, TitleWord } from '../../model/identity-words.ts';

/** A title of an office, taken apart: "Deputy Minister of Defence" is deputy, minister, defense. */
export interface TitleKey {
  readonly heads: readonly string[];
  readonly ranks: readonly string[];
  readonly fields: readonly string[];
  /** Words that are in no list: "lebanon" of "ambassador to Lebanon". */
  readonly others: readonly string[];
  /** All of it, in an order of its own: two titles of one key are one office. */
  readonly text: string;
}

export type TitleWords = IdentityWords['titleWords'];

/** Takes a title apart by the words that the seeds know. */
export function readTitle(title: string, words: TitleWords): TitleKey {
  const tokens = foldLetters(title)
    .replace(/['’`´.]/gu, '')
    .split(/[^\p{L}\p{N}]+/gu)
    .filter(Boolean);
  const found = { head: new Set<string>(), rank: new Set<string>(), field: new Set<string>() };
  const others = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const { length, word } = longestAt(tokens, at, words);
    if (!word) others.add(tokens[at] ?? '');
    else if (word.use !== 'left') found[word.use].add(word.as);
    at += length;
  }
  const parts = [found.head, found.rank, found.field, others].map((set) => [...set].sort());
  const [heads = [], ranks = [], fields = [], rest = []] = parts;
  return { heads, ranks, fields, others: rest, text: parts.map((part) => part.join(' ')).join('|') };
}

/** Words of a title that stand together in the lists: "secretary of state for" is one, and says nothing of a field. */
const MOST = 4;

/** The most words from a place on that the seeds have as one. */
function longestAt(
  tokens: readonly string[],
  at: number,
  words: TitleWords,
): { readonly length: number; readonly word?: TitleWord } {
  for (let length = Math.min(MOST, tokens.length - at); length > 0; length--) {
    const phrase = tokens.slice(at, at + length).join(' ');
    const word = words.get(phrase) ?? (length === 2 ? words.get(phrase.replace(' ', '-')) : undefined);
    if (word) return { length, word };
  }
  return { length: 1 };
}

/**
 * How the offices of two reports go together: `same` where they are one; `near` where one says less ("Secretary" of "Secretary
 * of State"); `other` where nothing of one is in the other.
 */
export function compareTitles(a: TitleKey, b: TitleKey): 'same' | 'near' | 'other' {
  if (a.text === b.text) return 'same';
  if (!share(a.heads, b.heads) || a.ranks.join() !== b.ranks.join()) return 'other';
  const [one, other] = [
    [...a.fields, ...a.others],
    [...b.fields, ...b.others],
  ];
  if (a.fields.length > 0 && b.fields.length > 0) return share(a.fields, b.fields) ? 'same' : 'other';
  if (one.length === 0 || other.length === 0) return 'near';
  return share(one, other) ? 'near' : 'other';
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));
