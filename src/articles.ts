/** The public API that makes linked data of articles: what that needs, without what the threads that analyse them do. */
export type { ArticleOutcome } from './compile/article-job.ts';
export { type BuildResult, build } from './compile/build.ts';
export { extractTexts } from './compile/extract-texts.ts';
export type { BuildOptions } from './compile/plan-build.ts';
export type { RunOptions } from './compile/run-jobs.ts';
export { writeFile } from './compile/write-file.ts';
export type { Issue } from './model/issue.ts';
export { Fetcher } from './read/fetch/fetcher.ts';
export { listInputs } from './read/list-inputs.ts';
export { addSeeds } from './read/own-seeds.ts';
export { readKnowledge } from './read/read-knowledge.ts';
export { MissTally } from './records/miss-tally.ts';
export { renderReport } from './validate/render-report.ts';
