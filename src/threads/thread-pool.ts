import type { Worker } from 'node:worker_threads';

/** What became of a task: its result; `late` where it ran over its time; `died` where it took its thread down with it. */
export type Ended<R> =
  | { readonly kind: 'done'; readonly result: R }
  | { readonly kind: 'late' }
  | { readonly kind: 'died'; readonly message: string };

export interface PoolOptions {
  /** Starts a thread that says it is ready, or failed to get so, and then answers each task with one message. */
  readonly start: () => Worker;
  /** The most threads at once. */
  readonly size: number;
  /** How much work, by the weight of the tasks, makes the start of one more thread worth its while. */
  readonly weightPerThread: number;
  /** How long a task may run. */
  readonly limitMs: number;
}

/** The first message of a thread. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly error: unknown };

interface Job<T, R> {
  readonly task: T;
  readonly end: (ended: Ended<R>) => void;
  readonly fail: (error: unknown) => void;
}

interface Member<T, R> {
  readonly worker: Worker;
  /** The one that runs, and one that waits, so that no thread idles while its answer is on the way. */
  readonly jobs: Job<T, R>[];
  ready: boolean;
  timer: NodeJS.Timeout | undefined;
}

const JOBS_A_MEMBER = 2;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Threads that take tasks in the order given. A task that runs over its time, or kills its thread, costs that thread and
 * itself; another thread goes on with the rest.
 */
export class ThreadPool<T, R> {
  readonly #options: PoolOptions;
  readonly #queue: Job<T, R>[] = [];
  readonly #members: Set<Member<T, R>> = new Set();
  #weight = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Hears of work before it comes: the threads that it is worth start meanwhile. */
  expect(weight: number): void {
    this.#weight += weight;
    this.#startThreads();
  }

  /** Runs a task, of work that was expected, once a thread is free. It fails only where no thread can be made ready. */
  run(task: T): Promise<Ended<R>> {
    return new Promise((end, fail) => {
      this.#queue.push({ task, end, fail });
      this.#handOut();
    });
  }

  /** Ends all threads; tasks under way are never answered. */
  async close(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    this.#queue.length = 0;
    for (const { timer } of members) clearTimeout(timer);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #startThreads(): void {
    const { size, weightPerThread } = this.#options;
    const worth = Math.min(size, 1 + Math.floor(this.#weight / weightPerThread));
    while (this.#members.size < worth) this.#add();
  }

  #handOut(): void {
    if (this.#queue.length > 0) this.#startThreads();
    for (let job = this.#queue[0]; job; job = this.#queue[0]) {
      const member = this.#freest();
      if (!member) return;
      this.#queue.shift();
      member.jobs.push(job);
      member.worker.postMessage(job.task);
      if (member.jobs.length === 1) this.#watch(member);
    }
  }

  /** The thread with the fewest tasks, unless all have enough. */
  #freest(): Member<T, R> | undefined {
    const [freest] = [...this.#members].sort((a, b) => a.jobs.length - b.jobs.length);
    return freest && freest.jobs.length < JOBS_A_MEMBER ? freest : undefined;
  }

  #add(): void {
    const member: Member<T, R> = {
      worker: this.#options.start(),
      jobs: [],
      ready: false,
      timer: undefined,
    };
    this.#members.add(member);
    member.worker
      .on('message', (message: Readiness | R) => this.#hear(member, message))
      .on('error', (error: Error) => this.#lose(member, { kind: 'died', message: error.message }, error))
      .on('exit', () => this.#lose(member, { kind: 'died', message: 'its thread ended' }));
  }

  #hear(member: Member<T, R>, message: Readiness | R): void {
    if (!this.#members.has(member)) return;
    if (!member.ready) {
      const readiness = message as Readiness;
      if (!readiness.ready) {
        this.#lose(member, { kind: 'died', message: 'not ready' }, readiness.error);
        return;
      }
      member.ready = true;
      this.#watch(member);
      return;
    }
    clearTimeout(member.timer);
    member.jobs.shift()?.end({ kind: 'done', result: message as R });
    this.#watch(member);
    this.#handOut();
  }

  /** Counts the time of the task that runs now. */
  #watch(member: Member<T, R>): void {
    const [job] = member.jobs;
    if (!job || !member.ready) return;
    member.timer = setTimeout(
      () => {
        // An answer may have come while this thread was busy with other things: it is heard first.
        setImmediate(() => {
          if (member.jobs[0] === job) this.#lose(member, { kind: 'late' });
        });
      },
      Math.min(this.#options.limitMs, LONGEST_TIMER_MS),
    );
  }

  /** Forgets a thread, whose running task ends so; the one that waited comes first in the queue again. */
  #lose(member: Member<T, R>, ended: Ended<R>, error?: unknown): void {
    if (!this.#members.delete(member)) return;
    clearTimeout(member.timer);
    member.worker.terminate();
    const [running, ...waiting] = member.jobs;
    if (!member.ready) {
      // Another thread would fail in the same way.
      for (const job of [...member.jobs, ...this.#queue.splice(0)])
        job.fail(error ?? new Error('no thread could be started'));
      return;
    }
    running?.end(ended);
    this.#queue.unshift(...waiting);
    this.#handOut();
  }
}
