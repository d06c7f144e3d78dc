import type { Article } from './article.ts';

/** Something wrong with one input that did not stop the run. */
export interface Issue {
  readonly stage: 'read' | 'annotate' | 'extract' | 'resolve' | 'map' | 'validate';
  /** Kebab-case, stable: `empty-file`, `broken-json`, `duplicate-id`. */
  readonly code: string;
  /** A warning cost no article: the run has not failed by it. */
  readonly severity?: 'warning';
  /** What is wrong and what to do about it, one sentence each. */
  readonly message: string;
  readonly article?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** An issue of one article, with the file it was read from and its line in a file of many. */
export function articleIssue(
  { id, source }: Pick<Article, 'id' | 'source'>,
  what: Pick<Issue, 'stage' | 'code' | 'severity' | 'message'>,
): Issue {
  const [, file = source, line] = /^(.*):(\d+)$/s.exec(source) ?? [];
  return { ...what, article: id, file, ...(line && { line: Number(line) }) };
}

/** That nothing came of an article through no fault of its own. */
export const analysisFailed = (article: Article, error: unknown): Issue =>
  articleIssue(article, {
    stage: 'extract',
    code: 'analysis-failed',
    message: `The analysis failed (${error instanceof Error ? error.message : error}). Report it with the article.`,
  });
