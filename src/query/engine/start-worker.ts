import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../threads/start-thread.ts';

/** Graphs up to this many bytes are small: compiling the engine's code a second time costs more than it saves. */
const SMALL = 4_000_000;

/** A new thread with the engine in it, for a graph of so many bytes. */
export function startWorker(bytes: number): Worker {
  // Of the CPU time of one query over a small graph, a quarter went into optimising WebAssembly that ended soon after.
  if (bytes <= SMALL) setFlagsFromString('--wasm-tiering-budget=200000000');
  // Where its code traps, the engine prints its own stack: what went wrong comes as an error too.
  return startThread('./engine-worker', import.meta.url, { silent: true });
}
