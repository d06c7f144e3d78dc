/** Hexadecimal digits of one number of a sketch. */
const DIGITS = 4;
/** Numbers that two sketches must share in one place for their texts to be compared at all. */
const BAND = 2;
/** Numbers out of 32 that two sketches of one story share: half of the pieces of both texts are the same. */
const ALIKE = 16;
/** Texts of a band that others are compared with: of a form letter sent out thousands of times a few stand for all. */
const MODELS = 8;

/** An article by the sketch of its text. */
export interface Sketched {
  readonly article: string;
  readonly sketch: string;
}

/** By what near-copies of a text are looked for (locality-sensitive hashing). */
export function bandsOf({ sketch }: Sketched): string[] {
  const starts = Array.from(
    { length: Math.ceil(sketch.length / (DIGITS * BAND)) },
    (_, i) => i * DIGITS * BAND,
  );
  return starts.map((at) => `${at} ${sketch.slice(at, at + DIGITS * BAND)}`);
}

/** Articles whose sketches agree in one band, in the order of their IRIs. */
export class Band {
  readonly #models: Sketched[] = [];

  /** The article met before of which the next is a near-copy. */
  meet(next: Sketched): string | undefined {
    const copied = this.#models.find((model) => isCopy(next.sketch, model.sketch));
    if (!copied && this.#models.length < MODELS) this.#models.push(next);
    return copied?.article;
  }
}

function isCopy(a: string, b: string): boolean {
  let same = 0;
  for (let at = 0; at < a.length; at += DIGITS)
    if (a.slice(at, at + DIGITS) === b.slice(at, at + DIGITS)) same++;
  return same >= ALIKE;
}
