import type { ArticleDigest } from '../digest/article-digest.ts';
import { joinPairs } from '../join-pairs.ts';
import { Band, bandsOf } from './band.ts';

/** For each article that has near-copies the one that stands for all of them; the time grows with the number of articles. */
export function findCopies(digests: readonly ArticleDigest[]): ReadonlyMap<string, string> {
  const bands = new Map<string, Band>();
  const pairs: (readonly [string, string])[] = [];
  for (const { article, sketch = '' } of digests) {
    for (const key of bandsOf({ article, sketch })) {
      const band = bands.get(key) ?? new Band();
      bands.set(key, band);
      const copied = band.meet({ article, sketch });
      if (copied !== undefined) pairs.push([article, copied]);
    }
  }
  return joinPairs(pairs);
}
