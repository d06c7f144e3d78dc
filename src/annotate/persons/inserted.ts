import { type Draft, isCapitalised } from '../draft.ts';

const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"', '”']],
  ['“', ['”', '"']],
  ["'", ["'", '’']],
  ['‘', ['’', "'"]],
  ['``', ["''", '"']],
  ['«', ['»']],
  ['(', [')']],
]);
/** "The Rocket", "Big Al Roe": words of a nickname, at most. */
const WORDS = 3;

/**
 * One past the closing mark of what is put into a name in marks or brackets: `Ann "Annie" Lee`, "Kari (Kaja) Brekke",
 * "Olav “The Rocket” Hansen"; `at` where nothing of the kind opens there. Capitals throughout are an acronym.
 */
export function pastInserted({ tokens }: Draft, at: number, limit: number): number {
  const closing = CLOSING.get(tokens[at]?.text ?? '');
  if (!closing) return at;
  for (let k = at + 1; k < limit && k - at <= WORDS + 1; k++) {
    const token = tokens[k];
    if (closing.includes(token?.text ?? '')) return k > at + 1 ? k + 1 : at;
    if (!isCapitalised(token) || !/\p{Ll}/u.test(token?.text ?? '')) return at;
  }
  return at;
}

/** A name as written, without the nickname in it; what stands in square brackets belongs to it. */
export const withoutNickname = (name: string): string =>
  name
    .replace(/\s*(?:["“‘«(]|``|(?<=\s)')[^"”’»)']*(?:["”’»)]|'')\s*|\s+'[^']*'\s+/g, ' ')
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
