import { contentWords, normalise } from './words.ts';

/** Normalised names and adjectives of states, each with its code: `israeli` → `IL`. */
export type StateWords = ReadonlyMap<string, string>;

/** Whether two names mean the same person, body, place or state. */
export type SameName = (a: string, b: string) => boolean;

/** A name with one of these is that of a body, and stands for the state it names. */
const BODY =
  /\b(?:administration|army|authorities|cabinet|delegation|department|embassy|government|kremlin|military|ministry|office|officials?|parliament|pmo|presidency|side|white house)\b/;
const US_BODY = /\b(?:white house|state department|pentagon)\b/;
const LONGEST_STATE_NAME = 4;

/** ISO 3166-1 alpha-2, or an organization of two capitals such as the EU. */
export function isCode(name: string): boolean {
  return /^[A-Z]{2}$/.test(name);
}

/**
 * Persons and bodies are the same where the words of one are among the other's ("Lavrov", "Sergei Lavrov"); states by
 * code, which a body that names the state also matches ("Israeli Foreign Ministry", IL).
 */
export function createNameMatcher(stateWords: StateWords): SameName {
  return (a, b) => {
    if (isCode(a) || isCode(b)) {
      return a === b || stateOfBody(a, stateWords) === b || stateOfBody(b, stateWords) === a;
    }
    const own = contentWords(a);
    const other = contentWords(b);
    if (own.length === 0 || other.length === 0) return false;
    return own.every((word) => other.includes(word)) || other.every((word) => own.includes(word));
  };
}

function stateOfBody(name: string, stateWords: StateWords): string | undefined {
  if (isCode(name)) return undefined;
  const normal = normalise(name);
  if (/\bkremlin\b/.test(normal)) return 'RU';
  if (US_BODY.test(normal)) return 'US';
  return BODY.test(normal) ? longestState(normal.split(' '), stateWords) : undefined;
}

/** The state with the longest name in the words, the first of equals: "north korean" before "korean". */
function longestState(words: readonly string[], stateWords: StateWords): string | undefined {
  for (let length = Math.min(LONGEST_STATE_NAME, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const code = stateWords.get(words.slice(first, first + length).join(' '));
      if (code) return code;
    }
  }
  return undefined;
}
