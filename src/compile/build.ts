import { DatasetTally } from '../dataset/dataset-tally.ts';
import { describeDataset } from '../dataset/describe-dataset.ts';
import type { Article } from '../model/article.ts';
import { type Analysis, analyse, type FlowOptions, toQuads } from '../pipeline.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { writeTurtleDocument } from '../serialise/document.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import { chooseSerialiser, SERIALISERS, type SerialiseOptions } from '../serialise/serialise.ts';
import { GraphValidator } from '../validate/graph-validator.ts';
import { VERSION } from '../version.ts';
import { GraphFile, nameGraphFile } from './graph-file.ts';
import { type BuildReport, ReportDraft } from './report.ts';
import { StagedFolder } from './staged-folder.ts';

/** All that a build may write: what an earlier one left in other formats tells of other articles. */
const GRAPH_FILES: readonly string[] = Object.values(SERIALISERS).flatMap(({ extension }) => [
  `graph.${extension}`,
  `graph.${extension}.gz`,
]);

/** What tells of the graph beside it. */
const ABOUT = ['void.ttl', 'report.json'] as const;

export interface BuildOptions extends FlowOptions, SerialiseOptions {
  /** The formats to write; all if not given. */
  readonly formats?: readonly GraphFormat[];
  /** Packs the files of the graph, whose names then end in `.gz`. */
  readonly gzip?: boolean;
  /** False leaves out checking each article against the shapes. */
  readonly validate?: boolean;
  /** Of the data set, told in `void.ttl`. */
  readonly license?: Iri;
  /** Hears of each article once it is written. */
  readonly onArticle?: (analysis: Analysis) => void;
}

/**
 * Turns articles into a folder of linked data: the graph in each format, `void.ttl` about the data set, and
 * `report.json` with what was left out and what the shapes found. An article is in memory at a time. The folder changes only once all is written; where no article can be
 * read it stays as it was, and the report says so.
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
    onArticle,
  } = options;
  const report = new ReportDraft(base);
  const tally = new DatasetTally();
  const validator = validate ? await GraphValidator.load() : undefined;
  const flow: FlowOptions = {
    ...options,
    onIssue: (issue) => {
      report.addIssue(issue);
      options.onIssue?.(issue);
    },
  };
  const serialisers = formats.map((format) => chooseSerialiser(format, options));
  const names = serialisers.map((serialiser) => nameGraphFile(serialiser, gzip));
  const staged = await StagedFolder.open(folder, [...names, ...ABOUT]);
  try {
    const files = serialisers.map((serialiser) => new GraphFile(staged, serialiser, gzip));
    for await (const analysis of analyse(inputs, flow)) {
      const quads = toQuads(analysis, flow);
      for (const file of files) await file.add(quads);
      await validator?.validate(quads);
      report.addArticle(analysis, quads);
      tally.add(quads, fileOf(analysis.article));
      onArticle?.(analysis);
    }
    const written = files.map((file) => file.end());
    const finished = report.finish(validator?.report());
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

/** The article's file, without the line that a source in a file of many has. */
function fileOf({ source }: Article): string {
  return source.replace(/:\d+$/, '');
}
