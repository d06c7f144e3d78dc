import { distance } from 'fastest-levenshtein';
import type { NameForm, NameWord } from './name-form.ts';

/**
 * How two names can be one person's: letter for letter, in another spelling, with the surname first or last, with a middle name or
 * a short form more, or one of them a surname alone.
 */
export type NameRelation = 'exact' | 'spelling' | 'order' | 'fuller' | 'partial';

export type GivenNames = ReadonlyMap<string, ReadonlySet<string>>;

/** What two names have to do with each other; nothing where they cannot be one person's. */
export function compareNames(a: NameForm, b: NameForm, givenNames: GivenNames): NameRelation | undefined {
  // Each of "Jr." and "Sr." is often left out; where both are told they are two.
  if ((a.junior && b.senior) || (a.senior && b.junior)) return undefined;
  if (a.numeral !== undefined && b.numeral !== undefined && a.numeral !== b.numeral) return undefined;
  if (a.whole.text === b.whole.text) {
    if (a.partial && b.partial) return 'partial';
    return a.junior === b.junior && a.numeral === b.numeral ? 'exact' : 'fuller';
  }
  if (a.partial !== b.partial) return isPart(a, b) ? 'partial' : undefined;
  if (a.words.length === b.words.length) {
    if (a.words.every((word, i) => soundsAlike(word, b.words[i]))) return a.partial ? 'partial' : 'spelling';
    if (!a.partial && isReordered(a.words, b.words)) return 'order';
  }
  if (a.partial) return isPart(a, b) ? 'partial' : undefined;
  if (isWithin(a, b, givenNames) || isWithin(b, a, givenNames)) return 'fuller';
  return isWrittenTogether(a, b) ? 'spelling' : undefined;
}

/** "Jong Hak" and "Jonghak"; what is as many words was compared word by word, and an initial is no part of one. */
const isWrittenTogether = (a: NameForm, b: NameForm): boolean =>
  a.words.length !== b.words.length &&
  a.whole.text.length > 7 &&
  ![...a.words, ...b.words].some(({ text }) => text.length === 1) &&
  a.whole.bone === b.whole.bone &&
  soundsAlike(a.whole, b.whole);

/** "Sergei" and "Sergey", "Seniora" and "Siniora", "Lagarde" and "Lagardo": no more than a slip or a way of spelling apart. */
export function soundsAlike(one: NameWord, other: NameWord | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [one.text, other.text];
  if (a === b) return true;
  // "al-Busaidi" and "Albusaidi"; where an article stands before both they are compared without it.
  if (one.joined && !other.joined && soundsAlike(one.joined, other)) return true;
  if (other.joined && !one.joined && soundsAlike(one, other.joined)) return true;
  if (a.length < 2 || b.length < 2) return false;
  if (one.spelling === other.spelling) return true;
  if (a.length < 3 || b.length < 3) return false;
  // What Russian and Arabic write with one letter is "kh" in one paper and "h" in another.
  if (a.replaceAll('kh', 'h') === b.replaceAll('kh', 'h')) return true;
  const least = Math.min(a.length, b.length);
  if (one.bone !== other.bone && (least < 6 || a[0] !== b[0])) return false;
  const edits = distance(a, b);
  // Two letters that changed places are two edits.
  const swapped = edits === 2 && [...a].sort().join('') === [...b].sort().join('');
  return edits === 1 || swapped || (one.bone === other.bone && edits === 2 && least > 5);
}

/** The same words in another order, or the surname moved to the other end and spelt in another way. */
function isReordered(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length < 2 || new Set(a.map(({ text }) => text)).size < a.length) return false;
  const begins = (from: readonly NameWord[], to: readonly NameWord[]): boolean =>
    [...from.slice(1), ...from.slice(0, 1)].every((word, i) => soundsAlike(word, to[i]));
  return a.every(({ text }) => b.some((other) => text === other.text)) || begins(a, b) || begins(b, a);
}

/** A surname or a first name that stands at the end or the beginning of the full name. */
function isPart(a: NameForm, b: NameForm): boolean {
  const [part, full] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const isLike = (word: NameWord, other: NameWord | undefined): boolean =>
    word.spelling === other?.spelling || (word.bone === other?.bone && soundsAlike(word, other));
  const fits = (from: number): boolean => part.every((word, i) => isLike(word, full[from + i]));
  return fits(full.length - part.length) || fits(0);
}

/**
 * The words of the shorter name stand in the longer in their order, the first or the last of both being the same, with initials
 * and short forms: "D. Trump", "Bill Burns" and "William J. Burns".
 */
function isWithin(short: NameForm, long: NameForm, givenNames: GivenNames): boolean {
  if (short.words.length > long.words.length) return false;
  const [first, last] = [short.words[0], short.words.at(-1)];
  if (!first || !last) return false;
  if (!soundsAlike(last, long.words.at(-1)) && !soundsAlike(first, long.words[0])) return false;
  let at = 0;
  let full = 0;
  for (const [i, word] of short.words.entries()) {
    // The surname itself is never an initial's.
    const fits = (other: NameWord | undefined): boolean =>
      i === short.words.length - 1 ? soundsAlike(word, other) : standsFor(word, other, givenNames);
    // A middle initial leaves out no other before it: "George W." is not "George H. W.".
    const mayPass = i === 0 || word.text.length > 1;
    while (mayPass && at < long.words.length && !fits(long.words[at])) at++;
    if (!mayPass && !fits(long.words[at])) return false;
    if (at === long.words.length) return false;
    if (word.text.length > 1) full++;
    at++;
  }
  return full > 0 && short.words.length > 1;
}

function standsFor(word: NameWord, other: NameWord | undefined, givenNames: GivenNames): boolean {
  if (other === undefined) return false;
  if (word.text.length === 1 || other.text.length === 1) return word.text[0] === other.text[0];
  if (soundsAlike(word, other)) return true;
  const names = givenNames.get(word.text);
  return names !== undefined && [...(givenNames.get(other.text) ?? [])].some((name) => names.has(name));
}
