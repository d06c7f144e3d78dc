import type { Token } from '../model/annotation.ts';
import { FILL } from '../model/as-read.ts';
import type { AbbreviationUse } from '../model/lexicon.ts';
import { APOSTROPHE, classAt, DIGIT, FILLING, HYPHEN, isWordAt, LETTER, SPACE } from './characters.ts';
import { contractionAt, endOfContraction } from './contractions.ts';

const BACKTICK = 96;
const STOP = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const PERCENT = 37;
const AMPERSAND = 38;

type Abbreviations = ReadonlyMap<string, AbbreviationUse>;

/** First halves of compounds that wire copy tears from the second: "Sino- Australian". */
const COMBINING = new Set([
  'sino',
  'anglo',
  'franco',
  'russo',
  'indo',
  'afro',
  'euro',
  'arab',
  'pro',
  'anti',
  'non',
  'al',
  'el',
]);

/**
 * Splits `text` from `from` to `to` into words, numbers and punctuation marks, in order and without overlap.
 *
 * A word keeps its inner hyphens and apostrophes (al-Khatib, O'Brien, US-China), an abbreviation its stop (U.S., Nov.,
 * W.), a number its separators, ordinal ending and percent sign (1,500, 15th, 2025-07-13, 4.5%). A possessive 's or bare
 * mark is a token of its own, a run of hyphens or stops one token. Fill in a reading is no part of any word. `lower` has straight marks for curly ones.
 */
export function tokenize(text: string, from: number, to: number, abbreviations: Abbreviations): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(to, text.length);
  const curly = /[’‘“”`]/.test(text);
  const filled = text.includes(FILL);
  let spaced = true;
  let at = from;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === FILLING) {
      at++;
      continue;
    }
    let end: number;
    if (kind === LETTER) end = endOfWord(text, at, limit, abbreviations);
    else if (kind === DIGIT) end = endOfNumber(text, at, limit);
    else if (kind === APOSTROPHE)
      end = isPossessiveAt(text, at, limit) ? at + 2 : endOfApostrophe(text, at, limit, spaced);
    else end = endOfMark(text, at, limit);
    if (filled) while (classAt(text, end - 1) === FILLING) end--;
    const said = filled ? text.slice(at, end).replaceAll(FILL, '') : text.slice(at, end);
    const word = kind === APOSTROPHE ? said.replace('`', "'") : said;
    const lower = word.toLowerCase();
    tokens.push({ start: at, end, text: word, lower: curly ? straighten(lower) : lower, spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}

/** "Norland`s", "don`t": a mark that opens quotations elsewhere is an apostrophe between letters. */
function kindAt(text: string, at: number): number {
  const kind = classAt(text, at);
  const between = text.charCodeAt(at) === BACKTICK && at > 0 && classAt(text, at - 1) === LETTER;
  return between && classAt(text, at + 1) === LETTER ? APOSTROPHE : kind;
}

/** "'ll" right after a word, or a run of marks. */
function endOfApostrophe(text: string, at: number, to: number, spaced: boolean): number {
  const contracted =
    !spaced && at + 1 < to && classAt(text, at + 1) === LETTER && contractionAt(text, at, to) === 0;
  return contracted ? endOfContraction(text, at + 1, to) : endOfRun(text, at, to, "'");
}

/** A 's or ’s with no letter after it, also where stray space tore it off ("the administration 's"). */
function isPossessiveAt(text: string, at: number, to: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return at + 1 < to && next === 115 && (at + 2 >= to || !isWordAt(text, at + 2));
}

function endOfWord(text: string, start: number, to: number, abbreviations: Abbreviations): number {
  let at = start;
  // Where the part after the last hyphen begins: stops belong to single letters and to listed abbreviations.
  let part = start;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === FILLING) at++;
    else if (kind === APOSTROPHE) {
      if (at + 1 >= to || classAt(text, at + 1) !== LETTER || isPossessiveAt(text, at, to)) break;
      const contracted = contractionAt(text, at, to);
      if (contracted !== undefined) {
        if (at + contracted > start) return at + contracted;
        return endOfContraction(text, start, to);
      }
      at++;
    } else if (kind === HYPHEN) {
      if (at + 1 >= to || !isWordAt(text, skipFill(text, at + 1)))
        return at + hyphenLeftOver(text, start, at, to);
      part = ++at;
    } else if (text.charCodeAt(at) === STOP) {
      const kept = stopBelongs(text, part, at, to, abbreviations);
      if (!kept) break;
      at++;
      if (at < to && classAt(text, at) === LETTER) part = at;
      else if (at >= to || classAt(text, at) !== HYPHEN) break;
    } else if (text.charCodeAt(at) === AMPERSAND) {
      if (at + 1 >= to || classAt(text, at + 1) !== LETTER) break;
      at++;
    } else break;
  }
  return at;
}

function skipFill(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === FILLING) at++;
  return at;
}

/** 1 where the hyphen at `at` ends a torn compound ("anti- Syrian"), else 0: it is a mark of its own. */
function hyphenLeftOver(text: string, start: number, at: number, to: number): 0 | 1 {
  const torn = at + 2 < to && classAt(text, at + 1) === SPACE && classAt(text, at + 2) === LETTER;
  return torn && COMBINING.has(text.slice(start, at).toLowerCase()) ? 1 : 0;
}

function stopBelongs(
  text: string,
  part: number,
  at: number,
  to: number,
  abbreviations: Abbreviations,
): boolean {
  if (at - part === 1) {
    if (at + 2 < to && classAt(text, at + 1) === LETTER) return text.charCodeAt(at + 2) === STOP;
    // A lone small letter with a stop ends a sentence, unless it closes a chain (p.m.).
    return isCapitalAt(text, part) || text.charCodeAt(part - 1) === STOP;
  }
  if (at - part > 6) return false;
  const use = abbreviations.get(text.slice(part, at).toLowerCase());
  if (use === undefined || at + 1 >= to || classAt(text, at + 1) === LETTER) return use === 'any';
  return use === 'number' ? numberFollows(text, at + 1, to) : true;
}

const isCapitalAt = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

function numberFollows(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && classAt(text, at) === SPACE) at++;
  return at < to && classAt(text, at) === DIGIT;
}

function endOfNumber(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isWordAt(text, at)) at++;
    else if (unit === STOP || unit === COMMA || unit === COLON || unit === SLASH) {
      if (at + 1 >= to || classAt(text, at + 1) !== DIGIT || classAt(text, at - 1) !== DIGIT) return at;
      at++;
    } else if (classAt(text, at) === HYPHEN && at + 1 < to && isWordAt(text, at + 1)) at++;
    else return unit === PERCENT ? at + 1 : at;
  }
  return at;
}

/** Runs of hyphens, stops, and doubled marks for quotation ('' and ``) stay together; any other mark stands alone. */
function endOfMark(text: string, at: number, to: number): number {
  const mark = text.charAt(at);
  return mark === '-' || mark === '.' || mark === '`' ? endOfRun(text, at, to, mark) : at + 1;
}

function endOfRun(text: string, start: number, to: number, mark: string): number {
  let at = start + 1;
  while (at < to && text.charAt(at) === mark) at++;
  return at;
}

const straighten = (lower: string): string =>
  lower.replace(/(?<=\p{L})`(?=\p{L})|[’‘]/gu, "'").replace(/[“”]/g, '"');
