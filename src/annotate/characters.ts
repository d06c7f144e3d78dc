import { FILL } from '../model/as-read.ts';

/** Classes of UTF-16 code units, as the scanner tells them apart. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
/** Fill within the words: passed over as if it were not there. */
export const FILLING = 6;
export const OTHER = 0;

const LETTERS = /^[\p{L}\p{M}]$/u;
const SPACES = /^[\s\u200b\u2060\ufeff]$/;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (SPACES.test(character)) return SPACE;
  if (character === FILL) return FILLING;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (character === "'" || character === '’') return APOSTROPHE;
  if (character === '-' || character === '\u2010' || character === '\u2011') return HYPHEN;
  // Halves of letters beyond the basic plane read as letters: a word then never splits a pair.
  if ((unit >= 0xd800 && unit <= 0xdbff) || (unit >= 0xdc00 && unit <= 0xdfff)) return LETTER;
  return LETTERS.test(character) ? LETTER : OTHER;
}

/** Latin, Greek and Cyrillic by table: almost every character of an English story. */
const TABLE = Uint8Array.from({ length: 0x530 }, (_, unit) => classify(unit));

/** The class of the code unit at `at`; `OTHER` outside the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0x530 ? (TABLE[unit] ?? OTHER) : unit >= 0x530 ? classify(unit) : OTHER;
}

/** True for a letter or digit: what a word may go on with. */
export function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}
