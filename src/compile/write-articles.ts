import { createHash } from 'node:crypto';
import type { DatasetFile, DatasetSummary } from '../dataset/dataset-summary.ts';
import { DatasetTally } from '../dataset/dataset-tally.ts';
import { PackedDigests } from '../identity/digest/packed-digests.ts';
import { OverviewTally } from '../overview/overview-tally.ts';
import type { ValidationReport } from '../validate/validation-report.ts';
import { ValidationTally } from '../validate/validation-tally.ts';
import { ArticleFile } from './article-file.ts';
import { type ConclusionOptions, concludeAll } from './conclude-all.ts';
import type { FileLayout } from './file-format.ts';
import { readEntry } from './manifest/article-entry.ts';
import { ARTICLES } from './manifest/manifest.ts';
import type { WrittenArticle } from './manifest/written-article.ts';
import type { ReportDraft } from './report.ts';
import type { StagedFolder } from './staged-folder.ts';

/** What the articles of a build come to, once they are written. */
export interface WrittenArticles {
  readonly count: number;
  /** SHA-256 over the lines `IRI SHA-256 of its graph` of all articles. */
  readonly digest: string;
  /** In the order of the layouts. */
  readonly files: readonly DatasetFile[];
  readonly dataset: DatasetSummary;
  readonly overview: OverviewTally;
  readonly validation: ValidationReport;
}

export interface WriteOptions extends ConclusionOptions {
  readonly gzip: boolean;
  readonly report: ReportDraft;
}

/**
 * Writes articles into the files of a build, in the order in which they come, the list of them, and behind them what they tell
 * together. It holds one at a time, and of all of them what may be the same in others; all that is told of the whole is a sum
 * over them, so that it does not matter which were made now and which before.
 */
export async function writeArticles(
  articles: AsyncIterable<WrittenArticle>,
  staged: StagedFolder,
  layouts: readonly FileLayout[],
  { gzip, report, ...asked }: WriteOptions,
): Promise<WrittenArticles> {
  const files = layouts.map((layout) => new ArticleFile(staged, layout, gzip));
  const [tally, validation, digest] = [new DatasetTally(), new ValidationTally(), createHash('sha256')];
  const overview = new OverviewTally();
  const digests = new PackedDigests();
  let count = 0;
  staged.write(ARTICLES, '');
  for await (const { line, texts } of articles) {
    for (const [at, file] of files.entries()) file.add(texts[at] ?? new Uint8Array());
    staged.write(ARTICLES, `${line}\n`);
    const { iri, summary, warnings } = readEntry(line);
    report.addArticle(summary, warnings);
    tally.add(summary.tally);
    overview.add(summary.told);
    if (summary.findings) validation.add(summary.findings);
    if (summary.digest) digests.add(summary.digest);
    digest.update(`${iri} ${summary.graph}\n`);
    count++;
  }
  for await (const part of concludeAll(digests, asked)) {
    for (const [at, file] of files.entries()) file.add(part.texts[at] ?? new Uint8Array());
    report.addConclusions(part);
    tally.add(part.tally);
    if (part.findings) validation.add(part.findings);
  }
  return {
    count,
    digest: digest.digest('hex'),
    files: files.map((file) => file.end()),
    dataset: tally.summary(),
    overview,
    validation: validation.report(),
  };
}
