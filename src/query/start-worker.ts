import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

const FROM_SOURCE: boolean = import.meta.url.endsWith('.ts');
const BODY: URL = new URL(`./engine-worker.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);

/**
 * Node 20 runs no TypeScript in a worker, so from the sources, as in tests, a worker first fetches a loader for it. Code
 * that is evaluated looks for packages from the working folder, wherever that is: the loader's place is told from here.
 */
const FETCH_LOADER: string = `import(${JSON.stringify(FROM_SOURCE ? import.meta.resolve('tsx/esm/api') : '')}).then(({ register }) => {
  register();
  return import(${JSON.stringify(BODY.href)});
})`;

/** Graphs up to this many bytes are small: compiling the engine's code a second time costs more than it saves. */
const SMALL = 4_000_000;

/** A new thread with the engine in it, for a graph of so many bytes; messages wait until it listens. */
export function startWorker(bytes: number): Worker {
  // Of the CPU time of one query over a small graph, a quarter went into optimising WebAssembly that ended soon after.
  if (bytes <= SMALL) setFlagsFromString('--wasm-tiering-budget=200000000');
  return FROM_SOURCE ? new Worker(FETCH_LOADER, { eval: true }) : new Worker(BODY);
}
