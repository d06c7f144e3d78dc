import type { Knowledge } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { chooseSerialiser, joinArticles, type SerialiseOptions } from '../serialise/serialise.ts';
import type { ArticleOutcome, TextFormat } from './article-job.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';

export interface ExtractOptions extends RunOptions, SerialiseOptions {
  /** The seeds that come with the package if not given. */
  readonly knowledge?: Knowledge;
  /** Under which all resources live; ends in `/` or `#`. */
  readonly base?: Iri;
  /** Hears of each article once what it says has gone on its way. */
  readonly onArticle?: (article: ArticleOutcome) => void;
}

/** Flat records need nothing around them. */
const LINES = { head: '', separator: '', tail: '' };

/**
 * What articles say, as a file of a format, piece by piece: nothing is kept from one article to the next.
 *
 * @example
 * for await (const piece of extractTexts(['wire.jsonl'], 'nquads', { jobs: 4 })) process.stdout.write(piece);
 *
 * @throws {SeedError} where the seeds cannot be read
 */
export async function* extractTexts(
  inputs: Iterable<string>,
  format: TextFormat,
  { base = DEFAULT_BASE, knowledge, frame, onArticle, ...running }: ExtractOptions = {},
): AsyncGenerator<string> {
  const job = { base, formats: [format], ...(knowledge && { knowledge }), ...(frame && { frame }) };
  const serialiser = format === 'jsonl' ? LINES : chooseSerialiser(format, { ...(frame && { frame }) });
  async function* texts(): AsyncGenerator<string> {
    for await (const outcome of runJobs(inputs, job, running)) {
      yield outcome.texts[0] ?? '';
      onArticle?.(outcome);
    }
  }
  yield* joinArticles(serialiser, texts());
}
