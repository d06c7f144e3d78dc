import { expect, test } from 'vitest';
import { PackedDigests } from '../../../src/identity/digest/packed-digests.ts';
import { digestOf } from '../../samples/digests.ts';

test.each([0, 1, 900])('%i digests are gone through as often as one likes, in their order', (count) => {
  const digests = Array.from({ length: count }, (_, i) =>
    digestOf(`a${i}`, { day: '2025-03-04', held: [[`Ella Storm ${i % 7}`, 'NO', 'Foreign Minister']] }),
  );
  const packed = new PackedDigests();
  for (const digest of digests) packed.add(digest);
  expect([...packed]).toEqual(digests);
  expect([...packed]).toEqual(digests);
});

test('what many describe alike is there once, however often they are gone through', () => {
  const packed = new PackedDigests();
  for (const id of ['a', 'b']) packed.add(digestOf(id, { held: [['Ella Storm', 'NO', 'Foreign Minister']] }));
  const [first, second] = packed;
  const [again] = packed;
  expect(second?.offices[0]).toBe(first?.offices[0]);
  expect(again?.offices[0]).toBe(first?.offices[0]);
});
