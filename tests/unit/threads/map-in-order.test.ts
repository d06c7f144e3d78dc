import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../../src/threads/map-in-order.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const roomy = { most: 10, mostWeight: 100, weigh: () => 1 };

async function* each<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<R>(results: AsyncIterable<R>): Promise<R[]> {
  const all: R[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('results', () => {
  test('come in the order of the items, whichever is ready first', async () => {
    const run = async (ms: number): Promise<number> => pause(ms).then(() => ms);
    expect(await collect(mapInOrder(each(20, 0, 10, 5), run, roomy))).toEqual([20, 0, 10, 5]);
  });

  test('do not wait for the next item', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = mapInOrder(slow(), async (item) => item, roomy);
    expect(await results.next()).toEqual({ value: 1, done: false });
    expect(await results.return(undefined)).toEqual({ value: undefined, done: true });
  });

  test('that fail fail in their turn', async () => {
    const run = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      return pause(5).then(() => item);
    };
    const results = mapInOrder(each(1, 2, 3), run, roomy);
    expect(await results.next()).toEqual({ value: 1, done: false });
    await expect(results.next()).rejects.toThrow('two');
  });
});

test.each([
  [{ ...roomy, most: 3 }, 3],
  [{ ...roomy, mostWeight: 8, weigh: () => 4 }, 2],
  [{ ...roomy, mostWeight: 1, weigh: () => 50 }, 1],
  [{ ...roomy, most: 0 }, 1],
])('with %o at most %i are under way', async (options, most) => {
  let [now, highest] = [0, 0];
  const run = async (item: number): Promise<number> => {
    highest = Math.max(highest, ++now);
    await pause(2);
    now--;
    return item;
  };
  const items = Array.from({ length: 12 }, (_, at) => at);
  expect(await collect(mapInOrder(each(...items), run, options))).toEqual(items);
  expect(highest).toBe(most);
});
