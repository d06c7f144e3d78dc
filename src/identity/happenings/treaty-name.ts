import { foldLetters } from '../../fold-letters.ts';
import type { IdentityWords, KnownTreaty } from '../../model/identity-words.ts';
import { yearOf } from '../day-number.ts';
import { COMMON, GENERIC, LASTING, TYPES } from './treaty-words.ts';
import { markWords } from './words-of.ts';

/** What the name of a treaty tells of which it is. */
export interface TreatyName {
  /** Words that set it apart: those of its name but those of any. */
  readonly words: readonly number[];
  /** Of these such as few treaties have: what it is about. */
  readonly topics: readonly number[];
  /** A name of its own, under which it is one whoever speaks of it: "Paris Agreement". */
  readonly own?: string;
  /** That it is well known by this name. */
  readonly known?: true;
  /** A name in capitals of words that many have, one treaty among the same parties: "Strategic Framework Agreement". */
  readonly title?: string;
  /** Does not come again, as truces and protocols do. */
  readonly lasts: boolean;
}

/** What names of treaties are read by. */
export interface TreatyWords {
  /** Well-known treaties by each of their names, without what may stand beside it. */
  readonly treaties: ReadonlyMap<string, KnownTreaty>;
  /** Words of names of states and of their people. */
  readonly stateWords: ReadonlySet<string>;
}

/** Words that stand small in a name of capitals. */
const SMALL = new Set(
  'a an the of on in for between among with and or to by against at de da la its their our this that'.split(
    ' ',
  ),
);
/** Told to all by their number or letters, and no part of a name. */
const BESIDE = /^(?:\d+|un|united nations?)$/u;
/** Days tell when it was signed, and not which it is. */
const DATE =
  /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** What comes again however it is written. */
const RECURS = /\b(?:protocols|memorand(?:um|a)|interim|draft|accession|additional)\b/u;

/** Ready to be asked, once for all names. */
export function indexTreatyWords({ treaties, stateNames }: IdentityWords): TreatyWords {
  return {
    treaties: new Map(
      treaties.flatMap((each) => [each.name, ...each.forms].map((name) => [keyOfName(name), each] as const)),
    ),
    stateWords: new Set(stateNames.flatMap((name) => splitName(name).map(({ text }) => text))),
  };
}

interface Word {
  readonly text: string;
  readonly capital: boolean;
}

/** Reads a name as papers write it: "the 2015 Paris Agreement", "a pact on semiconductors". */
export function readTreatyName(
  name: string,
  published: number | undefined,
  { treaties, stateWords }: TreatyWords,
): TreatyName {
  const apart = splitName(name).filter(({ text }) => !DATE.test(text));
  const telling = apart.map(({ text }) => text).filter((word) => !GENERIC.has(word) && !stateWords.has(word));
  const rare = telling.map(stem).filter((word) => !COMMON.has(word) && word.length > 2);
  const type = apart.map(({ text }) => TYPES.get(stem(text))).find((each) => each !== undefined);
  const key = keyOfName(name);
  // Three words can be no other's, in small letters too: "the Good Friday agreement".
  const known = isProper(apart) || key.split(' ').length > 2 ? treaties.get(key) : undefined;
  const isIt = known && (published === undefined || yearOf(published) >= known.signed);
  return {
    words: markWords(telling.map(stem)),
    topics: markWords(rare),
    lasts: isIt || (type !== undefined && LASTING.has(type)),
    ...(isIt ? { own: known.name, known: true } : readProper(name)),
  };
}

/** A name without what may stand beside it, its words in any order: "Treaty of Lisbon" and "the Lisbon Treaty". */
function keyOfName(name: string): string {
  return keyOfWords(splitName(dropBeside(name)).map(({ text }) => text));
}

function readProper(name: string): Pick<TreatyName, 'own' | 'title'> {
  const bare = splitName(dropBeside(name)).filter(({ text }) => !BESIDE.test(text));
  const own = bare.filter(({ text }) => !SMALL.has(text));
  const texts = own.map(({ text }) => text);
  if (own.length < 2 || !isProper(own) || RECURS.test(texts.join(' '))) return {};
  if (!texts.some((text) => TYPES.has(stem(text)))) return {};
  const marking = texts.map(stem).filter((text) => !TYPES.has(text) && !GENERIC.has(text));
  if (marking.length === 0) return {};
  const key = keyOfWords(texts);
  return marking.some((text) => !COMMON.has(text)) ? { own: key } : { title: key };
}

const isProper = (words: readonly Word[]): boolean =>
  words.every(({ text, capital }) => capital || SMALL.has(text));

/** Words and figures of a name; of "U.S." and "Britain's" no letter stands alone. */
function splitName(name: string): Word[] {
  return name
    .split(/[^\p{L}\p{N}]+/gu)
    .map((word) => ({ text: foldLetters(word), capital: /^[\p{Lu}\p{N}]/u.test(word) }))
    .filter(({ text }) => text.length > 1);
}

/** A name without what stands in brackets, and without the year or the organization before it. */
function dropBeside(name: string): string {
  return name
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\b(?:United Nations|UN|U\.N\.)(?:['’]s?)?(?=\s)/gu, ' ')
    .replace(
      /\b(?:[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)(?=\s+\d{4})/gu,
      ' ',
    );
}

function keyOfWords(texts: readonly string[]): string {
  const kept = texts
    .filter((text) => !SMALL.has(text) && !BESIDE.test(text))
    .map(stem)
    .map((text) => TYPES.get(text) ?? text);
  return [...new Set(kept)].sort().join(' ');
}

const stem = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '');
