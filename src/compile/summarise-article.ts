import { createHash } from 'node:crypto';
import type { Quad } from '@rdfjs/types';
import { tallyArticle } from '../dataset/tally-article.ts';
import { digestArticle } from '../identity/digest/digest-article.ts';
import { tellFacts } from '../overview/told-facts.ts';
import { nquads } from '../serialise/nquads.ts';
import type { ArticleValidator } from '../validate/article-validator.ts';
import type { ArticleCounts, ArticleSummary } from './manifest/article-entry.ts';
import { fileOf } from './manifest/article-key.ts';
import type { MadeArticle } from './write-texts.ts';

/** Tells of an article what a build keeps besides its graph, which may be written in N-Quads already. */
export async function summariseArticle(
  { article, facts, quads }: MadeArticle,
  counts: ArticleCounts,
  written: string | undefined,
  validator: ArticleValidator | undefined,
): Promise<ArticleSummary> {
  const digest = digestArticle(quads);
  return {
    graph: hashGraph(quads, written),
    ...counts,
    tally: tallyArticle(quads, fileOf(article)),
    told: tellFacts(facts),
    ...(validator && { findings: await validator.check(quads) }),
    ...(digest && { digest }),
  };
}

function hashGraph(quads: readonly Quad[], written = nquads.writeArticle(quads)): string {
  return createHash('sha256').update(String(written)).digest('hex');
}
