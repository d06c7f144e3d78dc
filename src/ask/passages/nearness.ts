import type { Spot } from '../loose/spot.ts';
import type { NearWords } from '../words/near-words.ts';
import type { TextIndex } from './text-index.ts';
import { keysOf } from './word-keys.ts';

/** Words less near than this are no nearer than any others. */
const FAR = 0.4;

/** A question's own words, and names. */
const SAYS_NOTHING: ReadonlySet<Spot['symbol']> = new Set([
  'ASKING',
  'AUXILIARY',
  'NAMED',
  'TIME',
  'PREPOSITION',
  'NEGATION',
]);

/**
 * How near the words of a sentence are to those asked about, names left out, from 0 to 1: the share of these words, by how rare
 * they are, that stand in it, or others in their like: "complained" and "expressed concern" stand in like company.
 */
export function readNearness(
  spots: readonly Spot[],
  index: TextIndex,
  near: NearWords,
): (id: number) => number {
  const keys = new Set(
    spots.flatMap(({ symbol, text }) =>
      SAYS_NOTHING.has(symbol)
        ? []
        : text.split(' ').flatMap((word) => (/^\p{Ll}/u.test(word) ? keysOf(word) : [])),
    ),
  );
  const words = [...keys].map((key) => {
    const found = new Map(index.having(key).map((id) => [id, 1]));
    const weight = Math.log(index.sentences.length / (1 + found.size));
    for (const [other, cosine] of near(key)) {
      const worth = (cosine - FAR) / (1 - FAR);
      for (const id of index.having(other)) if ((found.get(id) ?? 0) < worth) found.set(id, worth);
    }
    return { found, weight };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return () => 0;
  return (id) => words.reduce((sum, { found, weight }) => sum + weight * (found.get(id) ?? 0), 0) / total;
}
