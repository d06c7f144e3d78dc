import type { Analysis } from '../index.ts';

/** Tells how far a run has come, on stderr. */
export interface Progress {
  /** Hands analyses through and shows each one that has gone on its way. */
  watch(analyses: AsyncIterable<Analysis>): AsyncGenerator<Analysis>;
  advance(analysis: Analysis): void;
  close(): void;
}

const REDRAW_MS = 100;

/**
 * With `verbose` a line an article; otherwise, while a person watches, a count that leaves no trace. Nothing where
 * stderr is no terminal, or with `quiet`.
 */
export function openProgress(options: { readonly quiet?: boolean; readonly verbose?: boolean }): Progress {
  const { advance, close } = options.verbose ? listArticles() : countArticles(options.quiet ?? false);
  return {
    advance,
    close,
    async *watch(analyses) {
      try {
        for await (const analysis of analyses) {
          yield analysis;
          advance(analysis);
        }
      } finally {
        close();
      }
    },
  };
}

function listArticles(): Pick<Progress, 'advance' | 'close'> {
  return {
    advance: ({ article, facts }) => {
      process.stderr.write(`${article.source}: article ${article.id}: ${facts.length} facts\n`);
    },
    close: () => {},
  };
}

function countArticles(quiet: boolean): Pick<Progress, 'advance' | 'close'> {
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
