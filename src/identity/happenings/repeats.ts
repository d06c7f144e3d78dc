import { hashText } from '../../hash-text.ts';

/** Places for keys; two of a few million that share one are taken for repeated, which costs time alone. */
const PLACES = 1 << 22;

/** Which of very many keys come more than once, told in little memory: most come once, and need no block. */
export class Repeats {
  readonly #counts: Uint8Array = new Uint8Array(PLACES);

  add(key: string): void {
    const at = placeOf(key);
    this.#counts[at] = Math.min(2, (this.#counts[at] ?? 0) + 1);
  }

  /** Never false of a key that was added twice. */
  has(key: string): boolean {
    return this.#counts[placeOf(key)] === 2;
  }
}

function placeOf(key: string): number {
  const hash = hashText(key);
  return (hash ^ (hash >>> 22)) & (PLACES - 1);
}
