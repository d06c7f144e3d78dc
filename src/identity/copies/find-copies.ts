import type { ArticleDigest } from '../digest/article-digest.ts';
import { joinPairs } from '../join-pairs.ts';
import { Band, bandsOf, type Sketched } from './band.ts';

/** For each article that has near-copies the one that stands for all of them; the time grows with the number of articles. */
export function findCopies(digests: Iterable<ArticleDigest>): ReadonlyMap<string, string> {
  const articles: Sketched[] = [];
  for (const { article, sketch } of digests) if (sketch !== undefined) articles.push({ article, sketch });
  const bands = new Map<string, Band>();
  const pairs: (readonly [string, string])[] = [];
  for (const sketched of articles.sort((a, b) => (a.article < b.article ? -1 : 1))) {
    for (const key of bandsOf(sketched)) {
      const band = bands.get(key) ?? new Band();
      bands.set(key, band);
      const copied = band.meet(sketched);
      if (copied !== undefined) pairs.push([sketched.article, copied]);
    }
  }
  return joinPairs(pairs);
}
