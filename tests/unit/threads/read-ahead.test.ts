import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readAhead } from '../../../src/threads/read-ahead.ts';

const options = { mostWeight: 10, weigh: (item: number) => item, onRead: () => {} };

async function* each(...items: number[]): AsyncGenerator<number> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const turns = async (count = 20): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await nextTurn();
};

test.each([
  [0, []],
  [0, [1, 2, 3]],
  [1, [5, 5, 5, 5]],
  [10, [0, 0, 7, 0, 90, 1]],
])('with room for %i, %j come in their order', async (mostWeight, items) => {
  expect(await collect(readAhead(each(...items), { ...options, mostWeight }))).toEqual(items);
});

test.each([
  [1, [4, 4, 4, 4], [4]],
  [8, [4, 4, 4, 4], [4, 4]],
  [9, [4, 4, 4, 4], [4, 4, 4]],
  [0, [4, 4, 4, 4], [4]],
])(
  'with room for %i, of %j there are read before more are asked for: %j',
  async (mostWeight, items, ahead) => {
    const read: number[] = [];
    const results = readAhead(each(...items), { ...options, mostWeight, onRead: (item) => read.push(item) });
    const first = results.next();
    await turns();
    // The first has been taken, so that there is room for as much again.
    expect(read.length).toBe(Math.min(items.length, ahead.length + 1));
    expect(await first).toEqual({ value: 4, done: false });
    await results.return(undefined);
  },
);

describe('what goes wrong or ends early', () => {
  test('a failure comes behind the items before it', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      throw new Error('the disk is gone');
    }
    const items = readAhead(failing(), options);
    await turns();
    expect([await items.next(), await items.next()].map(({ value }) => value)).toEqual([1, 2]);
    await expect(items.next()).rejects.toThrow('the disk is gone');
  });

  test('who has seen enough ends the reading, also where the next item never comes', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) yield 4;
      } finally {
        closed = true;
      }
    }
    for await (const _ of readAhead(endless(), options)) break;
    await turns();
    expect(closed).toBe(true);
    async function* stuck(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const items = readAhead(stuck(), options);
    expect(await items.next()).toEqual({ value: 1, done: false });
    expect(await items.return(undefined)).toEqual({ value: undefined, done: true });
  });

  test('an item goes out while the next is long in coming', async () => {
    let give = (): void => {};
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => {
        give = resolve;
      });
      yield 2;
    }
    const items = readAhead(slow(), options);
    expect(await items.next()).toEqual({ value: 1, done: false });
    const second = items.next();
    await turns();
    give();
    expect(await second).toEqual({ value: 2, done: false });
  });
});
