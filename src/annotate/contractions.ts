import { APOSTROPHE, classAt, LETTER } from './characters.ts';

/** Letters of the longest second half: "'re", "'ve", "'ll". */
const LONGEST = 2;

/**
 * Where the second half of a contraction begins, relative to its apostrophe: 0 for "we'll", -1 for "don't", whose n goes
 * with the rest. Nothing for other apostrophes ("O'Brien").
 */
export function contractionAt(text: string, at: number, to: number): number | undefined {
  // One letter more than the longest tells it from a longer word, however long that is.
  const end = endOfContraction(text, at + 1, Math.min(to, at + 2 + LONGEST));
  const rest = text.slice(at + 1, end).toLowerCase();
  if (rest === 't') return (text.charCodeAt(at - 1) | 32) === 110 ? -1 : undefined;
  return rest === 're' || rest === 've' || rest === 'll' || rest === 'd' || rest === 'm' ? 0 : undefined;
}

/** One past the letters, and apostrophes between them, from `at`. */
export function endOfContraction(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (classAt(text, end) === LETTER || classAt(text, end) === APOSTROPHE)) end++;
  return end;
}
