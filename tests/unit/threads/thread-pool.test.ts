import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { ThreadPool } from '../../../src/threads/thread-pool.ts';

/** A thread that doubles numbers, and knows some words that do harm. */
const DOUBLING = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.postMessage({ ready: true });
  parentPort.on('message', (task) => {
    if (task === 'hang') for (;;);
    if (task === 'exit') process.exit();
    if (task === 'throw') throw new Error('thrown on purpose');
    parentPort.postMessage(task === 'which' ? threadId : 2 * task);
  });`;

type Task = number | 'hang' | 'exit' | 'throw' | 'which';
let pool: ThreadPool<Task, number>;

function openPool(limitMs = 20_000, size = 2, code = DOUBLING): typeof pool {
  pool = new ThreadPool({ start: () => new Worker(code, { eval: true }), size, weightPerThread: 1, limitMs });
  pool.expect(size);
  return pool;
}

afterEach(() => pool.close());

const run = (...tasks: Task[]): Promise<unknown[]> => Promise.all(tasks.map((task) => pool.run(task)));
const done = (result: number): object => ({ kind: 'done', result });

describe('tasks', () => {
  test.each([1, 2, 5])('each gets its own answer, in %i threads', async (size) => {
    openPool(20_000, size);
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    expect(await run(...numbers)).toEqual(numbers.map((number) => done(2 * number)));
  });

  test('one over its time costs itself alone, and those that waited behind it are answered', async () => {
    openPool(400, 1);
    expect(await run(1, 'hang', 3, 4)).toEqual([done(2), { kind: 'late' }, done(6), done(8)]);
  });

  test.each([
    ['exit', 'its thread ended'],
    ['throw', 'thrown on purpose'],
  ] as const)('one that ends its thread by %s costs itself alone', async (harm, message) => {
    openPool();
    expect(await run(harm, 2, 3)).toEqual([{ kind: 'died', message }, done(4), done(6)]);
  });

  test('a thread that cannot be made ready fails all that wait', async () => {
    openPool(
      1000,
      2,
      `require('node:worker_threads').parentPort.postMessage({ ready: false, error: new Error('no seeds') });`,
    );
    const ended = await Promise.allSettled([pool.run(1), pool.run(2), pool.run(3)]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(ended[0]).toHaveProperty('reason.message', 'no seeds');
  });
});

test.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [100_000, 3],
])('work that weighs %i is worth %i of three threads', async (weight, threads) => {
  let started = 0;
  const start = (): Worker => {
    started++;
    return new Worker(DOUBLING, { eval: true });
  };
  pool = new ThreadPool({ start, size: 3, weightPerThread: 100, limitMs: 20_000 });
  pool.expect(weight);
  expect(started).toBe(threads);
  const ended = await Promise.all(Array.from({ length: 20 }, () => pool.run('which')));
  expect(new Set(ended.map((end) => end.kind === 'done' && end.result)).size).toBe(threads);
});
