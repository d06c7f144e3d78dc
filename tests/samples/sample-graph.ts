import { mapArticle } from '../../src/map/map-article.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { nquads } from '../../src/serialise/nquads.ts';
import { afterJuly2025 } from './articles/after-july-2025.ts';
import { before2025 } from './articles/before-2025.ts';
import { july2025 } from './articles/july-2025.ts';
import type { SampleArticle } from './write-article.ts';

/** Invented articles, oldest first, with their facts set by hand: what questions are tested on. */
export const sampleArticles: readonly SampleArticle[] = [...before2025, ...july2025, ...afterJuly2025];

/** The committed graph of the samples: open it with `openGraph`. */
export const sampleGraph: URL = new URL('graph.nq', import.meta.url);

/** The samples as N-Quads: what `graph.nq` must hold. */
export function writeSampleGraph(): string {
  const texts = sampleArticles.map(({ article, facts }) =>
    nquads.writeArticle(mapArticle(article, facts, { base: DEFAULT_BASE })),
  );
  return texts.join('');
}
