/** A door for commands: what makes linked data of articles as they come, without what the threads that analyse them need. */
export type { ArticleOutcome } from './compile/article-job.ts';
export { extractTexts } from './compile/extract-texts.ts';
export type { RunOptions } from './compile/run-jobs.ts';
export { writeFile } from './compile/write-file.ts';
export type { Article } from './model/article.ts';
export type { Issue } from './model/issue.ts';
export { Fetcher } from './read/fetch/fetcher.ts';
export { listInputs } from './read/list-inputs.ts';
export { readOwnSeeds } from './read/own-seeds.ts';
export { readArticles } from './read/read-articles.ts';
export { MissTally } from './records/miss-tally.ts';
