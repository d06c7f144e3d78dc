import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import { analysisFailed, articleIssue, type Issue } from '../model/issue.ts';
import { openShippedKnowledge } from '../read/shipped-knowledge.ts';
import { compileLess } from '../threads/compile-less.ts';
import { holdLess } from '../threads/hold-less.ts';
import { startThread } from '../threads/start-thread.ts';
import { type Ended, ThreadPool } from '../threads/thread-pool.ts';
import type { Job, JobOptions, JobResult } from './article-job.ts';

/** Characters whose analysis takes about as long as getting one more thread ready does. */
export const TEXT_PER_THREAD = 300_000;

/** Who analyses articles, one after the other or many at a time. */
export interface Runner {
  readonly run: Job;
  /** Hears of the weight of work that will come. */
  readonly expect: (weight: number) => void;
  readonly close: () => Promise<void>;
}

/** Analyses in the caller's thread, which only then loads what that takes. */
export async function runHere(options: JobOptions): Promise<Runner> {
  const { createJob } = await import('./article-job.ts');
  const job = await createJob(options);
  const run: Job = async (article) => {
    // Articles come many at a read: without a turn between them a signal to stop would wait for them all.
    await nextTurn();
    return job(article);
  };
  return { run, expect: () => {}, close: async () => {} };
}

/** Analyses in so many threads at most, each article within the limit. */
export async function runInThreads(options: JobOptions, size: number, limitMs: number): Promise<Runner> {
  let { knowledge } = options;
  const readShipped = knowledge ? undefined : await openShippedKnowledge();
  compileLess();
  holdLess();
  const start = (): Worker => {
    const thread = startThread('./job-thread', import.meta.url);
    try {
      // While the thread loads its modules this one reads the seeds, once for all: to copy them is quicker than to read them.
      knowledge ??= readShipped?.();
      thread.postMessage({ ...options, knowledge });
    } catch (error) {
      thread.terminate();
      throw error;
    }
    return thread;
  };
  const pool = new ThreadPool<Article, JobResult>({
    start,
    size,
    weightPerThread: TEXT_PER_THREAD,
    limitMs,
  });
  return {
    run: async (article) => settle(article, await pool.run(article), limitMs),
    expect: (weight) => pool.expect(weight),
    close: () => pool.close(),
  };
}

function settle(article: Article, ended: Ended<JobResult>, limitMs: number): JobResult {
  switch (ended.kind) {
    case 'done':
      return ended.result;
    case 'late':
      return { issues: [tooLate(article, limitMs)], misses: [] };
    case 'died':
      return { issues: [analysisFailed(article, ended.message)], misses: [] };
  }
}

const tooLate = (article: Article, limitMs: number): Issue =>
  articleIssue(article, {
    stage: 'extract',
    code: 'analysis-timeout',
    message: `The analysis took longer than ${limitMs / 1000} s and was ended. Split the article, or give it more time.`,
  });
