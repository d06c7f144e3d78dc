import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Miss } from '../model/miss.ts';
import type { ReadResult } from '../read/make-article.ts';
import { type ReadOptions, readArticles } from '../read/read-articles.ts';
import { mapInOrder } from '../threads/map-in-order.ts';
import { readAhead } from '../threads/read-ahead.ts';
import type { ArticleOutcome, JobOptions, JobResult } from './article-job.ts';
import { runHere, runInThreads, TEXT_PER_THREAD } from './job-runner.ts';

/** How articles are read and shared out among threads, and who hears of what is left out. */
export interface RunOptions extends ReadOptions {
  /**
   * How many threads analyse articles, at most. Without it the caller's own does, where neither a signal nor
   * `timeoutMs` can break in on an article.
   */
  readonly jobs?: number;
  /** How long an article may take in a thread: a minute if not said. One that takes longer is left out. */
  readonly timeoutMs?: number;
  /** Hears of every input, and of every part of one, that was left out. */
  readonly onIssue?: (issue: Issue) => void;
  /** Hears of each sentence that names two actors and a diplomatic word and gave no event. */
  readonly onMiss?: (miss: Miss, article: Article) => void;
  /** Articles of which nothing is to be made, as it is there already. */
  readonly isMade?: (article: Article) => boolean;
}

const MINUTE = 60_000;
/** Articles and characters under way for each thread: more would only fill the memory. */
const AHEAD = 16;
const TEXT_AHEAD = 1_000_000;
/** What an article weighs beside its text, and an issue. */
const ITEM_WEIGHT = 200;

/**
 * Makes of all articles what `job` says, in the order they are read in, however many threads there are. What is wrong with
 * one goes to `onIssue` in its turn, and the rest goes on.
 *
 * @throws {SeedError} where the seeds cannot be read
 */
export async function* runJobs(
  inputs: Iterable<string>,
  job: JobOptions,
  { jobs, timeoutMs = MINUTE, onIssue = () => {}, onMiss, isMade, ...reading }: RunOptions,
): AsyncGenerator<ArticleOutcome> {
  const asked = { ...job, misses: onMiss !== undefined };
  const { run, expect, close } = await (jobs === undefined
    ? runHere(asked)
    : runInThreads(asked, jobs, timeoutMs));
  const read = readAhead(findWork(readArticles(inputs, reading), isMade), {
    mostWeight: (jobs ?? 0) * TEXT_PER_THREAD,
    weigh,
    onRead: (item) => ('work' in item ? expect(weigh(item)) : undefined),
  });
  const toResult = async (item: ReadItem): Promise<JobResult & Partial<Work>> =>
    'work' in item ? { ...item, ...(await run(item.work)) } : { issues: [item.issue], misses: [] };
  const ahead = { most: (jobs ?? 0) * AHEAD + 1, mostWeight: (jobs ?? 0) * TEXT_AHEAD + 1, weigh };
  try {
    for await (const { issues, misses, outcome, work } of mapInOrder(read, toResult, ahead)) {
      for (const issue of issues) onIssue(issue);
      for (const miss of misses) if (work) onMiss?.(miss, work);
      if (outcome) yield outcome;
    }
  } finally {
    await close();
  }
}

/** An article of which something is to be made. */
interface Work {
  readonly work: Article;
}
type ReadItem = Work | { readonly issue: Issue };

const weigh = (item: ReadItem): number => ITEM_WEIGHT + ('work' in item ? item.work.text.length : 0);

async function* findWork(
  read: AsyncIterable<ReadResult>,
  isMade: RunOptions['isMade'],
): AsyncGenerator<ReadItem> {
  for await (const result of read) {
    if ('issue' in result) yield result;
    else if (!isMade?.(result.article)) yield { work: result.article };
  }
}
