import type { Knowledge } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { RECORD_COLUMNS } from '../records/record-columns.ts';
import { type CsvOptions, csvHeader } from '../records/write-csv.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import {
  type Around,
  chooseSerialiser,
  joinArticles,
  type SerialiseOptions,
} from '../serialise/serialise.ts';
import type { ArticleOutcome } from './article-job.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';
import type { TextFormat } from './write-texts.ts';

export interface ExtractOptions extends RunOptions, SerialiseOptions {
  /** The seeds that come with the package if not given. */
  readonly knowledge?: Knowledge;
  /** Facts less sure are left out; the bound of the seeds' weights if not given. */
  readonly minConfidence?: number;
  /** How flat records are written as CSV. */
  readonly csv?: CsvOptions;
  /** Whether to note behind each article what of it others may tell too, as a comment of N-Quads. */
  readonly digests?: boolean;
  /** Under which all resources live; ends in `/`. */
  readonly base?: Iri;
  /** Hears of each article once what it says has gone on its way. */
  readonly onArticle?: (article: ArticleOutcome) => void;
}

/** Flat records need nothing around them but, as CSV, a header. */
const LINES: Around<string> = { head: '', separator: '', tail: '' };
const AROUND: Readonly<Partial<Record<TextFormat, Around<string>>>> = {
  jsonl: LINES,
  csv: { ...LINES, head: csvHeader(RECORD_COLUMNS) },
};

/**
 * What articles say, as a file of a format in UTF-8, piece by piece: nothing is kept from one article to the next.
 *
 * @example
 * for await (const piece of extractTexts(['wire.jsonl'], 'nquads', { jobs: 4 })) process.stdout.write(piece);
 *
 * @throws {SeedError} where the seeds cannot be read
 */
export async function* extractTexts(
  inputs: Iterable<string>,
  format: TextFormat,
  {
    base = DEFAULT_BASE,
    knowledge,
    frame,
    csv,
    digests,
    minConfidence,
    onArticle,
    ...running
  }: ExtractOptions = {},
): AsyncGenerator<Uint8Array> {
  const job = {
    base,
    formats: digests ? [format, 'digest' as const] : [format],
    ...(knowledge && { knowledge }),
    ...(frame && { frame }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(csv && { csv }),
  };
  const around = AROUND[format] ?? chooseSerialiser(format as GraphFormat, { ...(frame && { frame }) });
  async function* texts(): AsyncGenerator<Uint8Array> {
    for await (const outcome of runJobs(inputs, job, running)) {
      yield* outcome.texts;
      onArticle?.(outcome);
    }
  }
  yield* joinArticles(encodeAround(around), texts());
}

function encodeAround({ head, separator, tail }: Around<string>): Around<Uint8Array> {
  return { head: Buffer.from(head), separator: Buffer.from(separator), tail: Buffer.from(tail) };
}
