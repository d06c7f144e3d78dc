import { expect, test } from 'vitest';
import { Repeats } from '../../../src/identity/happenings/repeats.ts';

const keys = Array.from({ length: 20_000 }, (_, i) => `meeting FI NO ${i}`);

test('a key that comes twice is never missed', () => {
  const repeats = new Repeats();
  for (const key of [...keys, ...keys]) repeats.add(key);
  expect(keys.filter((key) => !repeats.has(key))).toEqual([]);
});

test('few keys that come once are taken for others', () => {
  const repeats = new Repeats();
  for (const key of keys) repeats.add(key);
  expect(keys.filter((key) => repeats.has(key)).length).toBeLessThan(keys.length / 50);
});
