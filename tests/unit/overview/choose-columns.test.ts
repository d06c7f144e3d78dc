import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/overview/choose-columns.ts';

const cases: [what: string, dates: string[], first: string, last: string, length: number][] = [
  ['one month', ['2025-07'], '2025-07', '2025-07', 1],
  [
    'months without a gap, over the turn of a year',
    ['2024-11', '2025-02', '2025-02'],
    '2024-11',
    '2025-02',
    4,
  ],
  [
    'what is recalled from long ago left out',
    ['1648', '2025-01', '2025-02', '2025-03'],
    '2025-01',
    '2025-03',
    3,
  ],
  ['what is planned for long after left out', ['2025-01', '2025-01', '2040-06'], '2025-01', '2025-01', 1],
  ['years where months would show too little', ['1991-12', '2001', '2001', '2025-01'], '1991', '2025', 35],
  ['years alone', ['1949', '1950'], '1949', '1950', 2],
  ['the latest of several that hold as much', ['2015-01', '2025-01'], '2025-01', '2025-01', 1],
  ['three years of months at most', ['2020-01', '2022-12', '2022-12', '2023-01'], '2022-12', '2023-01', 2],
];

test.each(cases)('%s', (_, dates, first, last, length) => {
  const columns = chooseColumns(dates.map((date) => ({ date, count: 1 })));
  expect([columns[0], columns.at(-1), columns.length]).toEqual([first, last, length]);
});

test('nothing has no columns', () => {
  expect(chooseColumns([])).toEqual([]);
});
