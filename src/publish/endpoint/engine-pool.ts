import type { GraphStore } from '../../query/graph-store.ts';
import { BusyError } from './http-error.ts';

export interface PoolOptions {
  /** Requests that may wait for an engine; one more is told to come again. */
  readonly waiting: number;
  /** Milliseconds for which one may wait. */
  readonly waitMs: number;
}

interface Waiting {
  readonly start: (store: GraphStore) => void;
  readonly timer: NodeJS.Timeout;
}

/** Copies of one graph, each in an engine of its own, so that a query that takes long leaves others to answer. */
export class EnginePool {
  readonly #free: GraphStore[];
  readonly #all: readonly GraphStore[];
  readonly #queue: Set<Waiting> = new Set();
  readonly #options: PoolOptions;

  constructor(stores: readonly GraphStore[], options: PoolOptions) {
    this.#all = stores;
    this.#free = [...stores];
    this.#options = options;
  }

  /**
   * Runs a task in an engine once one is free, in the order asked. A client that has gone leaves the queue.
   *
   * @throws BusyError where too many wait, or this one has waited too long
   */
  async run<T>(task: (store: GraphStore) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const store = this.#free.pop() ?? (await this.#wait(signal));
    try {
      return await task(store);
    } finally {
      this.#release(store);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((store) => store.close()));
  }

  #wait(signal: AbortSignal | undefined): Promise<GraphStore> {
    const { waiting, waitMs } = this.#options;
    if (this.#queue.size >= waiting) throw this.#busy(`${waiting} queries wait already`);
    return new Promise((resolve, reject) => {
      const leave = (reason: string): void => {
        if (!this.#queue.delete(entry)) return;
        clearTimeout(entry.timer);
        reject(this.#busy(reason));
      };
      const entry: Waiting = {
        start: resolve,
        timer: setTimeout(() => leave(`no engine came free within ${Math.ceil(waitMs / 1000)} s`), waitMs),
      };
      this.#queue.add(entry);
      signal?.addEventListener('abort', () => leave('the client has gone'), { once: true });
    });
  }

  #release(store: GraphStore): void {
    const [next] = this.#queue;
    if (!next) {
      this.#free.push(store);
      return;
    }
    this.#queue.delete(next);
    clearTimeout(next.timer);
    next.start(store);
  }

  #busy(reason: string): BusyError {
    return new BusyError(
      `Too much is asked at once: ${reason}. Try again later.`,
      Math.ceil(this.#options.waitMs / 1000),
    );
  }
}
