import { DatasetTally } from '../dataset/dataset-tally.ts';
import { describeDataset } from '../dataset/describe-dataset.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { writeTurtleDocument } from '../serialise/document.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import { chooseSerialiser, SERIALISERS, type SerialiseOptions } from '../serialise/serialise.ts';
import { ValidationTally } from '../validate/validation-tally.ts';
import { VERSION } from '../version.ts';
import type { ArticleOutcome, JobOptions } from './article-job.ts';
import { GraphFile, nameGraphFile } from './graph-file.ts';
import { type BuildReport, ReportDraft } from './report.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';
import { StagedFolder } from './staged-folder.ts';

/** All that a build may write: what an earlier one left in other formats tells of other articles. */
const GRAPH_FILES: readonly string[] = Object.values(SERIALISERS).flatMap(({ extension }) => [
  `graph.${extension}`,
  `graph.${extension}.gz`,
]);

/** What tells of the graph beside it. */
const ABOUT = ['void.ttl', 'report.json'] as const;

export interface BuildOptions extends RunOptions, SerialiseOptions {
  /** The seeds that come with the package if not given. */
  readonly knowledge?: Knowledge;
  /** Under which all resources live; ends in `/` or `#`. */
  readonly base?: Iri;
  /** Facts less sure are left out; the bound of the seeds' weights if not given. */
  readonly minConfidence?: number;
  /** The formats to write; all if not given. */
  readonly formats?: readonly GraphFormat[];
  /** Packs the files of the graph, whose names then end in `.gz`. */
  readonly gzip?: boolean;
  /** False leaves out checking each article against the shapes. */
  readonly validate?: boolean;
  /** Of the data set, told in `void.ttl`. */
  readonly license?: Iri;
  /** Hears of each article once it is written. */
  readonly onArticle?: (article: ArticleOutcome) => void;
}

/**
 * Turns articles into a folder of linked data: the graph in each format, `void.ttl` about the data set, and
 * `report.json` with what was left out and what the shapes found. A few articles are in memory at a time. The folder changes only
 * once all is written; where no article can be read it stays as it was, and the report says so.
 *
 * @example
 * const report = await build(['articles/'], 'output/');
 *
 * @throws FileError where the folder cannot be written, SeedError
 */
export async function build(
  inputs: Iterable<string>,
  folder: string,
  options: BuildOptions = {},
): Promise<BuildReport> {
  const {
    formats = Object.keys(SERIALISERS) as GraphFormat[],
    base = DEFAULT_BASE,
    gzip = false,
    validate = true,
    frame,
    knowledge,
    minConfidence,
    onArticle,
    ...running
  } = options;
  const report = new ReportDraft(base);
  const tally = new DatasetTally();
  const validation = new ValidationTally();
  const job: JobOptions = {
    base,
    formats,
    validate,
    tally: true,
    ...(frame && { frame }),
    ...(knowledge && { knowledge }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
  const onIssue: RunOptions['onIssue'] = (issue) => {
    report.addIssue(issue);
    options.onIssue?.(issue);
  };
  const serialisers = formats.map((format) => chooseSerialiser(format, options));
  const names = serialisers.map((serialiser) => nameGraphFile(serialiser, gzip));
  const staged = await StagedFolder.open(folder, [...names, ...ABOUT]);
  try {
    const files = serialisers.map((serialiser) => new GraphFile(staged, serialiser, gzip));
    for await (const outcome of runJobs(inputs, job, { ...running, onIssue })) {
      for (const [at, file] of files.entries()) file.add(outcome.texts[at] ?? '');
      if (outcome.findings) validation.add(outcome.findings);
      report.addArticle(outcome);
      if (outcome.tally) tally.add(outcome.tally);
      onArticle?.(outcome);
    }
    const written = files.map((file) => file.end());
    const finished = report.finish(validate ? validation.report() : undefined);
    if (finished.articles > 0) {
      const about = describeDataset(tally.summary(), {
        base,
        version: VERSION,
        files: written,
        ...(options.license && { license: options.license }),
      });
      staged.write('void.ttl', writeTurtleDocument(about.quads, about.iri));
      staged.write('report.json', `${JSON.stringify(finished, undefined, 2)}\n`);
      staged.commit(GRAPH_FILES);
    }
    return finished;
  } finally {
    staged.discard();
  }
}
