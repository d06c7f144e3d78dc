import { expect, test } from 'vitest';
import { readDayRange } from '../../../../src/query/questions/read-day-range.ts';

test.each([
  ['2025', '2025-01-01 2025-12-31'],
  ['2025-07', '2025-07-01 2025-07-31'],
  ['2025-09', '2025-09-01 2025-09-30'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['1900-02', '1900-02-01 1900-02-28'],
  ['2025-07-12', '2025-07-12 2025-07-12'],
  ['2025-13', undefined],
  ['2025-00', undefined],
  ['2025-02-29', undefined],
  ['2025-7', undefined],
  ['0000', undefined],
  ['July 2025', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  const days = readDayRange(text);
  expect(days && `${days.first} ${days.last}`).toBe(expected);
});
