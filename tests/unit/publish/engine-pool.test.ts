import { expect, test } from 'vitest';
import { EnginePool } from '../../../src/publish/endpoint/engine-pool.ts';
import { ExhaustingQueries } from '../../../src/publish/endpoint/exhausting-queries.ts';
import type { GraphStore } from '../../../src/query/graph-store.ts';

const stores = ['a', 'b'].map((path) => ({ path, close: async () => {} }) as unknown as GraphStore);

/** A task that ends when it is told to. */
function openTask(): { readonly task: (store: GraphStore) => Promise<string>; readonly end: () => void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { task: ({ path }) => ended.then(() => path), end };
}

test('as many tasks run at once as there are engines; the next waits for the first that is free', async () => {
  const pool = new EnginePool(stores, { waiting: 1, waitMs: 10_000 });
  const [first, second] = [openTask(), openTask()];
  const running = [pool.run(first.task), pool.run(second.task)];
  const third = pool.run(async ({ path }) => path);
  first.end();
  expect(await third).toBe(await running[0]);
  second.end();
  expect(await running[1]).not.toBe(await running[0]);
});

test('one too many is told to come again, and takes nothing from those who wait', async () => {
  const pool = new EnginePool(stores.slice(0, 1), { waiting: 1, waitMs: 10_000 });
  const first = openTask();
  const running = pool.run(first.task);
  const waiting = pool.run(async () => 'waited');
  await expect(pool.run(async () => 'more')).rejects.toMatchObject({
    status: 503,
    headers: { 'Retry-After': '10' },
  });
  first.end();
  expect(await Promise.all([running, waiting])).toEqual(['a', 'waited']);
});

test('who has waited too long, or has gone, leaves the queue', async () => {
  const pool = new EnginePool(stores.slice(0, 1), { waiting: 2, waitMs: 5 });
  const first = openTask();
  const running = pool.run(first.task);
  const gone = new AbortController();
  const left = pool.run(async () => 'never', gone.signal);
  gone.abort();
  await expect(left).rejects.toMatchObject({ status: 503 });
  await expect(pool.run(async () => 'never')).rejects.toMatchObject({ status: 503 });
  first.end();
  await running;
  expect(await pool.run(async () => 'again')).toBe('again');
});

test('a task that fails frees its engine', async () => {
  const pool = new EnginePool(stores.slice(0, 1), { waiting: 1, waitMs: 10_000 });
  await expect(pool.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await pool.run(async () => 'next')).toBe('next');
});

test('a query that ran out of time is not tried again for a minute', () => {
  let now = 0;
  const exhausting = new ExhaustingQueries(() => now);
  expect(exhausting.secondsLeft('heavy')).toBe(0);
  exhausting.add('heavy');
  expect([exhausting.secondsLeft('heavy'), exhausting.secondsLeft('light')]).toEqual([60, 0]);
  now = 60_001;
  expect(exhausting.secondsLeft('heavy')).toBe(0);
});
