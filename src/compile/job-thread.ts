// The body of a thread that analyses articles. An article blocks it, for as long as it takes.
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Readiness } from '../threads/thread-pool.ts';
import { createJob, type JobOptions, type JobResult } from './article-job.ts';

const job = createJob(workerData as JobOptions);
const tell = (message: Readiness | JobResult): void => parentPort?.postMessage(message);

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
  last = last.then(async () => tell(await (await job)(article)));
});
