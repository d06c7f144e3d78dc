import type { Worker } from 'node:worker_threads';
import {
  GraphError,
  QueryAbortedError,
  QueryCrashError,
  QueryRefusedError,
  QueryTimeoutError,
} from '../query-error.ts';
import type { Dataset } from './dataset.ts';
import type { EngineReply, EngineRequest, EngineValue, LoadedGraph } from './engine-protocol.ts';
import type { GraphFile } from './locate-graph.ts';
import { startWorker } from './start-worker.ts';
import { TimeLimit } from './time-limit.ts';

export interface TaskOptions {
  readonly limit: TimeLimit;
  readonly signal?: AbortSignal | undefined;
}

/** A worker, and the promise of what it loaded. */
interface Running {
  readonly worker: Worker;
  readonly loaded: Promise<LoadedGraph>;
  /** That the union of its named graphs stands, once it was asked for. */
  united: Promise<unknown> | undefined;
}

/** `union`: the query looks at the union of all graphs. */
export interface QueryTask {
  readonly text: string;
  /** A media type for the results. */
  readonly format: string;
  readonly union: boolean;
  /** The graphs that it looks at instead. */
  readonly dataset?: Dataset | undefined;
}

/**
 * The store in its worker thread: one task at a time, in the order asked. A task past its limit, or one that kills
 * the worker, costs the worker; the next task starts another, which loads the files again.
 */
export class Engine {
  readonly #files: readonly GraphFile[];
  readonly #loadTimeoutMs: number;
  readonly #asReported: boolean;
  #running: Running | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #nextId = 0;
  #closed = false;

  /** `asReported`: each article is left by itself. */
  constructor(files: readonly GraphFile[], loadTimeoutMs: number, asReported = false) {
    this.#files = files;
    this.#loadTimeoutMs = loadTimeoutMs;
    this.#asReported = asReported;
  }

  /** Loads the files if no worker holds them. @throws GraphError */
  load(): Promise<LoadedGraph> {
    return this.#inTurn(() => this.#start().loaded);
  }

  /**
   * The results of a query, as the engine writes them. Waiting for its turn, and making the union of graphs, once, is no part of its time.
   *
   * @throws QueryTimeoutError, QueryAbortedError, QueryCrashError, QueryRefusedError, GraphError
   */
  query({ text, format, union, dataset }: QueryTask, options: TaskOptions): Promise<string> {
    const begun = performance.now();
    return this.#inTurn(async () => {
      const running = this.#start();
      const { named } = await running.loaded;
      if (union && named) await this.#unite(running, options.signal);
      options.limit.extend(performance.now() - begun);
      const request = { id: this.#nextId++, task: 'query', text, format, dataset } as const;
      return (await this.#ask(running.worker, request, options)) as string;
    });
  }

  /** Ends the worker. A task under way fails as aborted. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop();
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #start(): Running {
    if (this.#closed) throw new QueryAbortedError('the graph is closed');
    if (this.#running) return this.#running;
    const worker = startWorker(this.#files.reduce((sum, { bytes }) => sum + bytes, 0));
    worker.unref();
    // A worker that dies between two tasks is only forgotten.
    worker
      .on('error', () => undefined)
      .once('exit', () => {
        if (this.#running?.worker === worker) this.#running = undefined;
      });
    this.#running = { worker, loaded: this.#loadAll(worker), united: undefined };
    return this.#running;
  }

  /** What the last file leaves in the store is what all of them gave. */
  async #loadAll(worker: Worker): Promise<LoadedGraph> {
    let loaded: LoadedGraph = { size: 0, named: false };
    for (const file of this.#files) {
      const request = { id: this.#nextId++, task: 'load', file } as const;
      loaded = await this.#ask(worker, request, { limit: new TimeLimit(this.#loadTimeoutMs) })
        .then((value) => value as LoadedGraph)
        .catch((error: unknown) => this.#failLoad(file, error));
    }
    const [last] = this.#files.slice(-1);
    if (this.#asReported || !last) return loaded;
    const settle = { id: this.#nextId++, task: 'settle' } as const;
    return this.#ask(worker, settle, { limit: new TimeLimit(this.#loadTimeoutMs) })
      .then((value) => value as LoadedGraph)
      .catch((error: unknown) => this.#failLoad(last, error));
  }

  #unite(running: Running, signal: AbortSignal | undefined): Promise<unknown> {
    const request = { id: this.#nextId++, task: 'unite' } as const;
    const limit = new TimeLimit(this.#loadTimeoutMs);
    running.united ??= this.#ask(running.worker, request, { limit, signal });
    return running.united;
  }

  async #failLoad(file: GraphFile, error: unknown): Promise<never> {
    await this.#stop();
    if (error instanceof QueryAbortedError) throw error;
    throw new GraphError('graph-broken', `${file.label} cannot be loaded: ${tellLoading(error)}`, {
      remedy: 'Build it again, or check the file with a validator.',
      cause: error,
    });
  }

  async #stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.worker.terminate();
  }

  /** One request and its reply. While it waits, the worker keeps the process alive. */
  #ask(worker: Worker, request: EngineRequest, { limit, signal }: TaskOptions): Promise<EngineValue> {
    return new Promise((resolve, reject) => {
      const remaining = limit.remaining();
      const end = (error: Error): void => {
        settle();
        this.#stop().then(() => reject(error), reject);
      };
      const onMessage = (reply: EngineReply): void => {
        if (reply.id !== request.id) return;
        if (!reply.ok && reply.crashed) {
          end(crash(reply.message));
          return;
        }
        settle();
        if (reply.ok) resolve(reply.value);
        else reject(new QueryRefusedError(reply.message));
      };
      const onError = (error: Error): void => end(crash(error.message, error));
      const onExit = (): void =>
        end(this.#closed ? new QueryAbortedError('the graph was closed') : crash('the engine ended'));
      const onAbort = (): void =>
        end(new QueryAbortedError('the query was aborted', { cause: signal?.reason }));
      const timer = setTimeout(() => end(limit.exceeded()), Math.min(remaining, 2 ** 31 - 1));
      const settle = (): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
        signal?.removeEventListener('abort', onAbort);
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) onAbort();
      else worker.postMessage(request);
    });
  }
}

function tellLoading(error: unknown): string {
  if (error instanceof QueryCrashError) return 'it holds more than the engine has memory for';
  if (error instanceof QueryTimeoutError) return 'it takes too long';
  return error instanceof Error ? error.message : String(error);
}

function crash(message: string, cause?: unknown): QueryCrashError {
  return new QueryCrashError(`the query exhausted the engine (${message})`, {
    remedy: 'Make it smaller or less nested; the next query gets a fresh engine.',
    cause,
  });
}
