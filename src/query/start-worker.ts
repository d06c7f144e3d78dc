import { Worker } from 'node:worker_threads';

const FROM_SOURCE: boolean = import.meta.url.endsWith('.ts');
const BODY: URL = new URL(`./engine-worker.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);

/** Node 20 runs no TypeScript in a worker, so from the sources, as in tests, a worker first fetches a loader for it. */
const FETCH_LOADER: string = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(BODY.href)});
})`;

/** A new thread with the engine in it; messages wait until it listens. */
export function startWorker(): Worker {
  return FROM_SOURCE ? new Worker(FETCH_LOADER, { eval: true }) : new Worker(BODY);
}
