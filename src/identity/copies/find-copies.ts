import type { ArticleDigest } from '../digest/article-digest.ts';
import { UnionFind } from '../union-find.ts';

/** Hexadecimal digits of one number of a sketch. */
const DIGITS = 4;
/** Numbers that two sketches must share in one place for their texts to be compared at all. */
const BAND = 2;
/** Numbers out of 32 that two sketches of one story share: half of the pieces of both texts are the same. */
const ALIKE = 16;
/** Texts of a band that others are compared with: of a form letter sent out thousands of times a few stand for all. */
const MODELS = 8;

/**
 * For each article the one that stands for it and its near-copies, itself where it has none. Texts are compared that agree
 * in a band of their sketches (locality-sensitive hashing), so the time grows with their number.
 */
export function findCopies(digests: readonly ArticleDigest[]): ReadonlyMap<string, string> {
  const sets = new UnionFind(digests.length);
  const models = new Map<string, number[]>();
  for (const [i, { sketch = '' }] of digests.entries()) {
    for (let at = 0; at < sketch.length; at += DIGITS * BAND) {
      const key = `${at} ${sketch.slice(at, at + DIGITS * BAND)}`;
      const own = models.get(key) ?? [];
      models.set(key, own);
      const copied = own.find((other) => isCopy(sketch, digests[other]?.sketch ?? ''));
      if (copied !== undefined) sets.join(i, copied);
      else if (own.length < MODELS) own.push(i);
    }
  }
  return new Map(
    digests.map(({ article }, i) => [article, digests[sets.find(i)]?.article ?? article] as const),
  );
}

function isCopy(a: string, b: string): boolean {
  let same = 0;
  for (let at = 0; at < a.length; at += DIGITS)
    if (a.slice(at, at + DIGITS) === b.slice(at, at + DIGITS)) same++;
  return same >= ALIKE;
}
