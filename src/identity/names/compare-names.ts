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
  if (a.whole.text === b.whole.text) {
    if (a.partial && b.partial) return 'partial';
    // "Jr." is often left out; where a father bears the name it is not.
    return a.junior === b.junior ? 'exact' : 'fuller';
  }
  if (a.partial !== b.partial) return isPart(a, b) ? 'partial' : undefined;
  if (a.words.length === b.words.length) {
    if (a.words.every((word, i) => soundsAlike(word, b.words[i]))) return a.partial ? 'partial' : 'spelling';
    if (!a.partial && isReordered(a.words, b.words)) return 'order';
  }
  if (a.partial) return isPart(a, b) ? 'partial' : undefined;
  if (isWithin(a, b, givenNames) || isWithin(b, a, givenNames)) return 'fuller';
  return a.whole.text.length > 7 && soundsAlike(a.whole, b.whole) ? 'spelling' : undefined;
}

/** "Sergei" and "Sergey", "Seniora" and "Siniora", "Lagarde" and "Lagardo": no more than a slip or a way of spelling apart. */
export function soundsAlike(one: NameWord, other: NameWord | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [one.text, other.text];
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  if (one.spelling === other.spelling) return true;
  const least = Math.min(a.length, b.length);
  if (one.bone !== other.bone && (least < 6 || a[0] !== b[0])) return false;
  const edits = distance(a, b);
  // Two letters that changed places are two edits.
  const swapped = edits === 2 && [...a].sort().join('') === [...b].sort().join('');
  return edits === 1 || swapped || (one.bone === other.bone && edits === 2 && least > 5);
}

const isReordered = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  a.length > 1 &&
  new Set(a.map(({ text }) => text)).size === a.length &&
  a.every(({ text }) => b.some((other) => text === other.text));

/** A surname or a first name that stands at the end or the beginning of the full name. */
function isPart(a: NameForm, b: NameForm): boolean {
  const [part, full] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const fits = (from: number): boolean => part.every((word, i) => word.spelling === full[from + i]?.spelling);
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
    while (at < long.words.length && !fits(long.words[at])) at++;
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
