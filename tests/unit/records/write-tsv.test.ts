import { expect, test } from 'vitest';
import { tsvLine } from '../../../src/records/write-tsv.ts';

test.each<[cells: readonly unknown[], line: string]>([
  [['Oslo', 3, null, undefined], 'Oslo\t3\t\t\n'],
  [[['Salo', 'Brekke']], 'Salo; Brekke\n'],
  [['one\ttwo\r\nthree'], 'one two three\n'],
  [['"quoted"'], '"quoted"\n'],
])('%j', (cells, line) => {
  expect(tsvLine(cells)).toBe(line);
});
