import type { ArticleOutcome } from '../articles.ts';
import { escapeLine } from '../escape-controls.ts';
import { tell } from './print.ts';
import { RunMeter } from './run-meter.ts';

/** Tells how far a run has come, on stderr. */
export interface Progress {
  advance(article: ArticleOutcome): void;
  /** One more article of which nothing had to be made. */
  pass(article: Pick<ArticleOutcome['article'], 'id' | 'source'>): void;
  close(): void;
}

const REDRAW_MS = 100;

/**
 * With `verbose` a line an article; otherwise, while a person watches, how far it has come, which leaves no trace. Nothing where
 * stderr is no terminal, or with `quiet`.
 */
export function openProgress(
  options: { readonly quiet?: boolean; readonly verbose?: boolean },
  inputs: readonly string[],
): Progress {
  return options.verbose ? listArticles() : drawMeter(options.quiet ?? false, inputs);
}

function listArticles(): Progress {
  return {
    advance: ({ article, facts }) => {
      const count = Object.values(facts).reduce((sum, each) => sum + each, 0);
      tell(`${escapeLine(article.source)}: article ${escapeLine(article.id)}: ${count} facts\n`);
    },
    pass: ({ id, source }) => tell(`${escapeLine(source)}: article ${escapeLine(id)}: as before\n`),
    close: () => {},
  };
}

function drawMeter(quiet: boolean, inputs: readonly string[]): Progress {
  if (quiet || !process.stderr.isTTY) return { advance: () => {}, pass: () => {}, close: () => {} };
  const meter = new RunMeter();
  // The run does not wait for its inputs to be counted.
  import('./count-articles.ts')
    .then(({ countArticles }) => countArticles(inputs))
    .then((counts) => meter.expect(counts))
    .catch(() => {});
  let drawn = 0;
  const draw = (source: string, quads?: number): void => {
    meter.advance(source, quads);
    const now = performance.now();
    if (now - drawn < REDRAW_MS) return;
    drawn = now;
    process.stderr.write(`\r${meter.tell()}\u001b[K`);
  };
  return {
    advance: ({ article, quads }) => draw(article.source, quads),
    pass: ({ source }) => draw(source),
    close: () => process.stderr.write('\r\u001b[K'),
  };
}
