import type { ArticleOutcome } from '../articles.ts';

/** Tells how far a run has come, on stderr. */
export interface Progress {
  advance(article: ArticleOutcome): void;
  close(): void;
}

const REDRAW_MS = 100;

/**
 * With `verbose` a line an article; otherwise, while a person watches, a count that leaves no trace. Nothing where
 * stderr is no terminal, or with `quiet`.
 */
export function openProgress(options: { readonly quiet?: boolean; readonly verbose?: boolean }): Progress {
  return options.verbose ? listArticles() : countArticles(options.quiet ?? false);
}

function listArticles(): Progress {
  return {
    advance: ({ article, facts }) => {
      const count = Object.values(facts).reduce((sum, each) => sum + each, 0);
      process.stderr.write(`${article.source}: article ${article.id}: ${count} facts\n`);
    },
    close: () => {},
  };
}

function countArticles(quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { advance: () => {}, close: () => {} };
  let count = 0;
  let drawn = 0;
  return {
    advance: () => {
      count++;
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      process.stderr.write(`\r${count} articles`);
    },
    close: () => process.stderr.write('\r\u001b[K'),
  };
}
