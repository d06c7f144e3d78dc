import { hashText } from '../hash-text.ts';

/** How many numbers a sketch has: two texts' likeness is told to within about a tenth. */
const SIZE = 32;
/** Words that stand side by side in one piece of text. */
const PIECE = 4;
const DIGITS = 4;

/**
 * A text as 32 numbers of four hexadecimal digits: as many of them are equal in two sketches as the texts have pieces of four words
 * in common (min-wise hashing: Broder, On the resemblance and containment of documents, 1997). Empty for a text without
 * four words.
 */
export function sketchText(text: string): string {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => hashText(word));
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = PIECE; at <= words.length; at++) {
    const piece = words.slice(at - PIECE, at).reduce((sum, word) => mix(Math.imul(sum, 31) + word), 0);
    for (let i = 0; i < SIZE; i++) {
      const value = mix(piece ^ Math.imul(i + 1, 0x9e3779b9));
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  if (words.length < PIECE) return '';
  // The least of many numbers begins with zeros, so its last digits tell more than its first.
  return [...least].map((value) => (value & 0xffff).toString(16).padStart(DIGITS, '0')).join('');
}

/** The end of MurmurHash3: each bit of the number changes half of the others. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
