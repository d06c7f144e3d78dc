import { expect, test } from 'vitest';
import { csvHeader, csvLine } from '../../../src/records/write-csv.ts';

const cases: [what: string, value: unknown, safe: string, raw: string][] = [
  ['=', '=1+1', "'=1+1", '=1+1'],
  ['+', '+47 22', "'+47 22", '+47 22'],
  ['-', '-2 degrees', "'-2 degrees", '-2 degrees'],
  ['@', '@SUM(A1)', "'@SUM(A1)", '@SUM(A1)'],
  ['a tab before it', '\t=1', "'\t=1", '\t=1'],
  ['a line end before it', '\n=1', '"\'\n=1"', '"\n=1"'],
  ['full width', '＝1', "'＝1", '＝1'],
  ['a comma and marks', '=A("x",1)', '"\'=A(""x"",1)"', '"=A(""x"",1)"'],
  ['the first of a list', ['=1', 'b'], "'=1; b", '=1; b'],
  ['a number below zero', -1.5, '-1.5', '-1.5'],
  ['a sign further on', 'a=1', 'a=1', 'a=1'],
  ['an IRI', 'https://example.org/=a', 'https://example.org/=a', 'https://example.org/=a'],
  ['false', false, 'false', 'false'],
  ['nothing', null, '', ''],
];

test.each(cases)('%s', (_, value, safe, raw) => {
  expect(csvLine(['x'], { type: 'visit', x: value })).toBe(`${safe}\r\n`);
  expect(csvLine(['x'], { type: 'visit', x: value }, { raw: true })).toBe(`${raw}\r\n`);
});

test('a column that a record lacks is empty, and a header names all', () => {
  expect(csvHeader(['type', 'a', 'b'])).toBe('type,a,b\r\n');
  expect(csvLine(['type', 'a', 'b'], { type: 'treaty', b: 'x' })).toBe('treaty,,x\r\n');
});
