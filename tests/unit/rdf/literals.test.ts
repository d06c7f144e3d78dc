import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, decimal, string } from '../../../src/rdf/literals.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';

describe('dates keep their precision', () => {
  const cases: [value: string, type: string][] = [
    ['2025-07-12', 'date'],
    ['2025-07', 'gYearMonth'],
    ['2025', 'gYear'],
  ];
  test.each(cases)('%s is an xsd:%s', (value, type) => {
    expect(date(value).value).toBe(value);
    expect(date(value).datatype.value).toBe(prefixes.xsd + type);
  });
});

describe('decimals', () => {
  const cases: [value: number, text: string][] = [
    [0, '0'],
    [1, '1'],
    [10, '10'],
    [0.9, '0.9'],
    [0.125, '0.125'],
    [1 / 3, '0.3333'],
    [1e-9, '0'],
    [100, '100'],
  ];
  test.each(cases)('%d is written %s', (value, text) => {
    expect(decimal(value).value).toBe(text);
  });
});

test('strings lose no more than halves of surrogate pairs, and no length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude42', '"', '\n') }), (text) => {
      const { value } = string(text);
      expect(value).toHaveLength(text.length);
      expect(Buffer.from(value, 'utf8').toString('utf8')).toBe(value);
      if (Buffer.from(text, 'utf8').toString('utf8') === text) expect(value).toBe(text);
    }),
  );
});
