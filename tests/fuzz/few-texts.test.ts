import { expect, test } from 'vitest';
import { createCheck } from './check-text.ts';
import { writeText } from './write-text.ts';

const check = await createCheck();

test('a few hundred of the fuzzed texts are read without a fault', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const faults = await check(writeText(seed), { thorough: seed % 30 === 0 });
    expect(faults, `npm run fuzz -- --show ${seed}`).toEqual([]);
  }
});

test('a text is the same whenever it is written, and others are others', () => {
  const texts = Array.from({ length: 200 }, (_, seed) => writeText(seed));
  expect(Array.from({ length: 200 }, (_, seed) => writeText(seed))).toEqual(texts);
  expect(new Set(texts).size).toBeGreaterThan(195);
});
