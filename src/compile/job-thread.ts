// The body of a thread that analyses articles: the first message says what is to be made of them, each other is one. An
// article blocks it, for as long as it takes.
import { parentPort } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Readiness } from '../threads/thread-pool.ts';
import { createJob, type Job, type JobOptions, type JobResult } from './article-job.ts';

parentPort?.once('message', (options: JobOptions) => {
  const job = createJob(options);
  const tell = (message: Readiness): void => parentPort?.postMessage(message);
  job.then(
    () => tell({ ready: true }),
    (error: unknown) => tell({ ready: false, error }),
  );
  // One after the other: an answer that overtakes another would be taken for it.
  let last: Promise<void> = job.then(
    () => undefined,
    () => undefined,
  );
  parentPort?.on('message', (article: Article) => {
    last = last.then(async () => answer(await job, article));
  });
});

async function answer(job: Job, article: Article): Promise<void> {
  const result: JobResult = await job(article);
  // What is written is large, and nobody here needs it any more: it is handed over rather than copied.
  const texts = result.outcome?.texts ?? [];
  parentPort?.postMessage(
    result,
    texts.map(({ buffer }) => buffer),
  );
}
