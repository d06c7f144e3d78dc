import { expect, test } from 'vitest';
import { dateInPath } from '../../../../src/read/dates/date-in-path.ts';

test.each([
  ['2025/03/04/a.txt', '2025-03-04'],
  ['wire/2025/3/4/a.html', '2025-03-04'],
  ['wire\\2025\\03\\04\\a.txt', '2025-03-04'],
  ['world/2025/mar/04/talks', '2025-03-04'],
  ['2025/03/04-talks.txt', '2025-03-04'],
  ['2025-03-04-talks.txt', '2025-03-04'],
  ['talks-2025-03-04.txt', '2025-03-04'],
  ['kcna_20250304.txt', '2025-03-04'],
  ['20250304T1000-talks.jsonl.gz', '2025-03-04'],
  ['2025_03_04.md', '2025-03-04'],
  ['2025-03-04/a.txt', '2025-03-04'],
  ['2025-03-04 evening/a.txt', '2025-03-04'],
  ['2025-03-04/2025-03-05.txt', '2025-03-05'],
  ['2024/01/01/2025-03-04/a.txt', '2025-03-04'],
  ['backup-2024-01-01/a.txt', undefined],
  ['2025/a.txt', undefined],
  ['2025/03/a.txt', undefined],
  ['2025/13/44/a.txt', undefined],
  ['id-12025030499.txt', undefined],
  ['20259999.txt', undefined],
  ['a.txt', undefined],
  ['-', undefined],
])('%s: %s', (path, day) => {
  expect(dateInPath(path)).toBe(day);
});
