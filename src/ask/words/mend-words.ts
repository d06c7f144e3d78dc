import { distance } from 'fastest-levenshtein';
import type { Asker } from '../asker.ts';
import { type TextIndex, wordsAt } from '../passages/text-index.ts';
import { keysOf } from '../passages/word-keys.ts';
import { type Token, tokenize } from './tokens.ts';

/** Shorter words differ by a letter too often; of long ones two letters may be wrong. */
const SHORTEST = 5;
const LONG = 9;

/** A question with its slips mended, and which they were. */
export interface MendedWords {
  readonly question: string;
  readonly slips: readonly Slip[];
}

interface Slip {
  readonly text: string;
  readonly as: string;
  /** Where it stood, in UTF-16 code units of the question as asked. */
  readonly at: number;
}

/**
 * Reads a small word that stands nowhere as the only word of the grammar that is spelt nearly so: "presdent" as "president".
 * What a name or an article has is no slip.
 */
export async function mendWords(question: string, asker: Asker): Promise<MendedWords> {
  const known = knownWords(asker);
  const near = tokenize(question).flatMap((token) => {
    const as = isPlain(token) ? nearestWord(token.key, known, asker) : undefined;
    return as === undefined ? [] : [{ text: token.text, as, at: token.at }];
  });
  if (near.length === 0) return { question, slips: [] };
  const { index } = await asker.texts();
  const slips = near.filter(({ text }) => !stands(text, index) && !isInflected(text, known, index));
  const mended = slips.reduceRight(
    (words, { text, as, at }) => words.slice(0, at) + as + words.slice(at + text.length),
    question,
  );
  return { question: mended, slips };
}

/** Whether a sentence has the very word: "presidant" is as good as "president" for its stem. */
const stands = (word: string, index: TextIndex): boolean =>
  keysOf(word).some((key) => index.having(key).some((id) => wordsAt(index, id).toLowerCase().includes(word)));

/** An ending, and pasts that take none: "metting" is no form of "met". */
const ENDING = /(?:ing|ed|ers?|s)$/u;
const PAST: ReadonlySet<string> = new Set(['met', 'mett', 'sat']);

/** Whether a word is one that stands, or that the grammar has, with an ending more: "wanting" is no slip of "waiting". */
function isInflected(word: string, known: ReadonlySet<string>, index: TextIndex): boolean {
  const base = word.replace(ENDING, '');
  if (base === word || base.length < 3) return false;
  const single = base.at(-1) === base.at(-2) ? [base.slice(0, -1)] : [];
  return [base, `${base}e`, ...single].some(
    (one) => !PAST.has(one) && (known.has(one) || stands(one, index)),
  );
}

/** Where something of a mended question stood in the one that was asked. */
export function placeAsked(at: number, slips: readonly Slip[]): number {
  return slips.reduce(
    (place, slip) => (slip.at < place ? place - slip.as.length + slip.text.length : place),
    at,
  );
}

const isPlain = ({ text, quoted }: Token): boolean =>
  !quoted && text.length >= SHORTEST && /^\p{Ll}+$/u.test(text);

/** All words that the grammar and its titles have. */
const knownWords = ({ lexicon: { vocabulary, small, titles } }: Asker): ReadonlySet<string> =>
  new Set([...vocabulary, ...small, ...titles.flat().flatMap((title) => title.toLowerCase().split(' '))]);

/** Two letters that changed places are one slip: "recieve". */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && at + 1 < word.length && swapped === other;
}

function nearestWord(word: string, known: ReadonlySet<string>, { names }: Asker): string | undefined {
  if (known.has(word)) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  const near = [...known]
    .filter((other) => other[0] === word[0] && other.length >= SHORTEST)
    .map((other) => ({ other, edits: isSwapped(word, other) ? 1 : distance(word, other) }))
    .filter(({ edits }) => edits <= most);
  const least = Math.min(...near.map(({ edits }) => edits));
  const [only, ...others] = near.filter(({ edits }) => edits === least);
  if (!only || others.length > 0) return undefined;
  const isName = names.things.some(({ forms }) => forms.some(({ text }) => text.split(' ').includes(word)));
  return isName ? undefined : only.other;
}
