// The body of a thread that checks texts.
import { parentPort } from 'node:worker_threads';
import type { Readiness } from '../../src/threads/thread-pool.ts';
import { createCheck } from './check-text.ts';
import { writeText } from './write-text.ts';

/** A text by its seed. */
export interface FuzzTask {
  readonly seed: number;
  readonly thorough: boolean;
}

/** What is wrong, and the most memory the thread held. */
export interface FuzzResult {
  readonly faults: readonly string[];
  readonly ms: number;
}

const check = await createCheck();

async function run({ seed, thorough }: FuzzTask): Promise<FuzzResult> {
  const start = performance.now();
  const faults = await check(writeText(seed), { thorough }).catch((error: unknown) => [
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
  return { faults, ms: performance.now() - start };
}

const ready: Readiness = { ready: true };
parentPort?.postMessage(ready);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: FuzzTask) => {
  last = last.then(async () => parentPort?.postMessage(await run(task)));
});
