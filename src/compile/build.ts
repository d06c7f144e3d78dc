import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import { REVIEW } from '../model/decision.ts';
import { readDecisions } from '../review/read-decisions.ts';
import { ArticleSpool, SPOOL } from './manifest/article-spool.ts';
import { type ChangeCounts, Changes } from './manifest/changes.ts';
import { PastBuild } from './manifest/past-build.ts';
import { stampOf } from './manifest/stamp.ts';
import { toWritten } from './manifest/to-written.ts';
import { mergeArticles } from './manifest/written-article.ts';
import { ownerOfPage, PAGE, refuseOthersPage } from './own-page.ts';
import { ARTICLE_FILES, BUILD_FILES, type BuildOptions, type BuildPlan, planBuild } from './plan-build.ts';
import { refuseOthersFiles } from './refuse-others-files.ts';
import { type BuildReport, ReportDraft } from './report.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';
import { StagedFolder } from './staged-folder.ts';
import { writeAbout } from './write-about.ts';
import { writeArticles } from './write-articles.ts';

/** What a build came to, and what it changed in the folder. */
export interface BuildResult extends BuildReport {
  readonly changes: ChangeCounts;
}

/**
 * Turns articles into a folder of linked data: the graph in each format, `void.ttl` about the data set, and
 * `report.json` with what was left out and what the shapes found, `index.html` for who would look at that; beside them the
 * articles' texts, for who asks. Articles stand in the order of their IRIs. Those that the folder has already, made from the
 * same text by the same program, are not made again, and those that are not among the inputs stay unless `prune` says
 * otherwise: building one part after the other gives the same files as building all. A few articles are in memory at a time.
 * The folder changes only once all is written; where there is no article it stays as it was.
 *
 * @example
 * const report = await build(['articles/'], 'output/');
 *
 * @throws FileError where the folder cannot be written or has files of others, SeedError, UsageError where articles would have to be made anew that are
 * not among the inputs
 */
export async function build(
  inputs: Iterable<string>,
  folder: string,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const plan = planBuild(options);
  if (plan.overview) refuseOthersPage(folder);
  refuseOthersFiles(folder, BUILD_FILES);
  const staged = await StagedFolder.open(folder, plan.names, SPOOL);
  try {
    return await buildInto(staged, inputs, plan, options);
  } finally {
    staged.discard();
  }
}

async function buildInto(
  staged: StagedFolder,
  inputs: Iterable<string>,
  { job, formats, graphs, layouts, gzip, fresh, prune, validate, overview }: BuildPlan,
  options: BuildOptions,
): Promise<BuildResult> {
  const { license } = options;
  const { base } = job;
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

/** What was made before is not made again, unless one asks for what is only heard while it is made. */
function runOf({ onKept, ...options }: BuildOptions, changes: Changes): RunOptions {
  const isMade = (article: Article): boolean => {
    const made = changes.see(article, options.onMiss === undefined);
    if (made) onKept?.(article);
    return made;
  };
  return { ...options, isMade };
}
