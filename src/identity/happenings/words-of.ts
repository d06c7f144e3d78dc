import { foldLetters } from '../../fold-letters.ts';
import { hashText } from '../../hash-text.ts';

/** Words that make one piece of a statement. */
const PIECE = 3;

const tokens = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/gu)
    .filter(Boolean);

/** What was said, as its runs of three words; of less the words themselves. */
export function statementPieces(content: string): number[] {
  const words = tokens(content);
  if (words.length < PIECE) return markWords([words.join(' ')]);
  return markWords(words.slice(PIECE - 1).map((_, i) => words.slice(i, i + PIECE).join(' ')));
}

/** Words as numbers, each once, in an order that has nothing to do with what they say: a tenth of the memory of their letters. */
export const markWords = (words: readonly string[]): number[] =>
  [...new Set(words.map(hashText))].sort((a, b) => a - b);

/** How much of the smaller set is in the larger, and of both together; the words of both stand in order. */
export function overlap(
  a: readonly number[],
  b: readonly number[],
): { readonly within: number; readonly both: number; readonly shared: number } {
  let shared = 0;
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) shared++;
    if (one <= other) i++;
    if (one >= other) j++;
  }
  const [least, all] = [Math.min(a.length, b.length), a.length + b.length - shared];
  return { within: least === 0 ? 0 : shared / least, both: all === 0 ? 0 : shared / all, shared };
}
