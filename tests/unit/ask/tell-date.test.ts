import { expect, test } from 'vitest';
import { tellDate } from '../../../src/ask/judge/tell-fact.ts';

test.each<[fields: Readonly<Record<string, string>>, told: string]>([
  [{ date: '2025-05-26', earliest: '2025-05-26', latest: '2025-05-26' }, '2025-05-26'],
  // "Next week" is a week, and no year.
  [{ date: '2025', earliest: '2025-05-26', latest: '2025-06-01' }, '2025-05-26/2025-06-01'],
  [{ start: '2025-05', earliest: '2025-05-12', latest: '2025-05-18' }, '2025-05-12/2025-05-18'],
  [{ date: '2025-05', earliest: '2025-05-01', latest: '2025-05-31' }, '2025-05'],
  [{ date: '2025', earliest: '2025-01-01', latest: '2025-12-31' }, '2025'],
  [{ start: '2025-05-12', end: '2025-05-18' }, '2025-05-12/2025-05-18'],
])('%j is told as %s', (fields, told) => {
  expect(tellDate(new Map(Object.entries(fields).map(([key, value]) => [key, [value]])))).toBe(told);
});
