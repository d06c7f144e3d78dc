import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import { REVIEW } from '../model/decision.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { readDecisions } from '../review/read-decisions.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import { SERIALISERS, type SerialiseOptions } from '../serialise/serialise.ts';
import { nameFile } from './article-file.ts';
import type { ArticleOutcome, JobOptions } from './article-job.ts';
import { type FileFormat, layoutOf } from './file-format.ts';
import { ArticleSpool, SPOOL } from './manifest/article-spool.ts';
import { type ChangeCounts, Changes } from './manifest/changes.ts';
import { ARTICLES, MANIFEST } from './manifest/manifest.ts';
import { PastBuild } from './manifest/past-build.ts';
import { stampOf } from './manifest/stamp.ts';
import { toWritten } from './manifest/to-written.ts';
import { mergeArticles } from './manifest/written-article.ts';
import { ownerOfPage, PAGE, refuseOthersPage } from './own-page.ts';
import { type BuildReport, ReportDraft } from './report.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';
import { StagedFolder } from './staged-folder.ts';
import { writeAbout } from './write-about.ts';
import { writeArticles } from './write-articles.ts';

/** All that a build may write: what an earlier one left in other formats tells of other articles. */
const ALL_FORMATS = Object.keys(SERIALISERS) as GraphFormat[];
const ARTICLE_FILES: readonly string[] = [...ALL_FORMATS, 'text' as const].flatMap((format) =>
  [false, true].map((gzip) => nameFile(layoutOf(format), gzip)),
);

/** What tells of the graph beside it. */
const ABOUT = ['void.ttl', 'report.json', MANIFEST, ARTICLES] as const;

/** What a build came to, and what it changed in the folder. */
export interface BuildResult extends BuildReport {
  readonly changes: ChangeCounts;
}

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
  /** False leaves out `texts.jsonl`, the articles' own words, which are no part of the data set. */
  readonly texts?: boolean;
  /** False leaves out `index.html`, which shows people what the build came to. */
  readonly overview?: boolean;
  /** Of the data set, told in `void.ttl`. */
  readonly license?: Iri;
  /** Makes every article anew, and keeps none that is not among the inputs. */
  readonly fresh?: boolean;
  /** Removes articles that earlier builds into the folder made and that are not among the inputs now. */
  readonly prune?: boolean;
  /** Hears of each article once its graph is made. */
  readonly onArticle?: (article: ArticleOutcome) => void;
  /** Hears of each article whose graph the folder has already. */
  readonly onKept?: (article: Article) => void;
}

/**
 * Turns articles into a folder of linked data: the graph in each format, `void.ttl` about the data set, and
 * `report.json` with what was left out and what the shapes found, `index.html` for who would look at that; beside them the
 * articles' texts, for who asks. Articles stand in the order of their IRIs. Those that the
 * folder has already, made from the same text by the same program, are not made again, and those that are not among the
 * inputs stay unless `prune` says otherwise: building one part after the other gives the same files as building all. A few
 * articles are in memory at a time. The folder changes only once all is written; where there is no article it stays as it was.
 *
 * @example
 * const report = await build(['articles/'], 'output/');
 *
 * @throws FileError where the folder cannot be written, SeedError, UsageError where articles would have to be made anew that are
 * not among the inputs
 */
export async function build(
  inputs: Iterable<string>,
  folder: string,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const { base = DEFAULT_BASE, validate = true, gzip = false } = options;
  const { formats: graphs = ALL_FORMATS, texts = true, overview = true } = options;
  const formats: readonly FileFormat[] = texts ? [...graphs, 'text'] : graphs;
  const job = jobOf(options, { base, formats, validate });
  const names = formats.map((format) => nameFile(layoutOf(format, options), gzip));
  if (overview) refuseOthersPage(folder);
  const staged = await StagedFolder.open(folder, [...names, ...ABOUT, ...(overview ? [PAGE] : [])], SPOOL);
  try {
    return await buildInto(staged, { inputs, job, formats, graphs }, options);
  } finally {
    staged.discard();
  }
}

interface Plan {
  readonly inputs: Iterable<string>;
  readonly job: JobOptions;
  /** Of all files that have each article. */
  readonly formats: readonly FileFormat[];
  /** Of those of the graph. */
  readonly graphs: readonly GraphFormat[];
}

async function buildInto(
  staged: StagedFolder,
  { inputs, job, formats, graphs }: Plan,
  options: BuildOptions,
): Promise<BuildResult> {
  const { gzip = false, fresh = false, prune = fresh, validate = true, license, overview = true } = options;
  const { base } = job;
  const layouts = formats.map((format) => layoutOf(format, options));
  const stamp = stampOf(job);
  const report = new ReportDraft(base);
  const spool = new ArticleSpool(staged, `${stamp} ${formats}`);
  try {
    const past = fresh ? undefined : await PastBuild.open(staged.path);
    const usable = past?.serves(stamp, formats) ? past : undefined;
    const changes = new Changes({ folder: staged.path, base, past, usable, spool, prune });
    const onIssue: RunOptions['onIssue'] = (issue) => {
      if (issue.severity === undefined) report.addIssue(issue);
      else changes.warn(issue);
      options.onIssue?.(issue);
    };
    for await (const outcome of runJobs(inputs, job, { ...runOf(options, changes), onIssue })) {
      spool.add(toWritten(outcome, changes.take(outcome.article.id), formats));
      options.onArticle?.(outcome);
    }
    changes.refuseStranded();
    for (const code of changes.looseWarnings) report.addWarning(code);
    const kept = usable?.articles(formats, options, changes.isKept);
    const articles = mergeArticles(kept, spool.inOrder());
    const written = await writeArticles(articles, staged, layouts, {
      ...{ gzip, report, base, formats: graphs, validate },
      decisions: readDecisions(join(staged.path, REVIEW)),
      onReview: (review) => report.setReview(review),
      ...(options.knowledge && { knowledge: options.knowledge }),
      ...(options.frame && { frame: options.frame }),
    });
    const finished = report.finish(validate ? written.validation : undefined);
    if (written.count > 0) {
      writeAbout(staged, { written, report: finished, stamp, formats, base, license, overview });
      staged.commit(ownerOfPage(staged.path) === 'build' ? [...ARTICLE_FILES, PAGE] : ARTICLE_FILES);
    }
    return { ...finished, changes: changes.count() };
  } finally {
    spool.close();
  }
}

function jobOf(
  { frame, knowledge, minConfidence }: BuildOptions,
  asked: Pick<JobOptions, 'base' | 'formats' | 'validate'>,
): JobOptions {
  return {
    ...asked,
    summarise: true,
    ...(frame && { frame }),
    ...(knowledge && { knowledge }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}

/** What was made before is not made again, unless one asks for what is only heard while it is made. */
function runOf({ onKept, ...options }: BuildOptions, changes: Changes): RunOptions {
  const isMade = (article: Article): boolean => {
    const made = changes.see(article, options.onMiss === undefined);
    if (made) onKept?.(article);
    return made;
  };
  return { ...options, isMade };
}
