import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatTable } from '../../../../src/query/results/format-table.ts';

const long = 'x'.repeat(100);
const iri = `https://example.org/${long}`;

const cases: [what: string, cell: string, printed: string][] = [
  ['a short cell', 'Oslo', 'Oslo'],
  ['a long cell is cut', long, `${long.slice(0, 71)}…`],
  ['an IRI is given whole', iri, iri],
  ['a text that begins with an IRI is cut', `${iri} and more`, `${iri.slice(0, 71)}…`],
  ['white space', ' a\n\t b ', 'a b'],
  ['what would move the cursor', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['nothing', '', ''],
];

test.each(cases)('%s', (_, cell, printed) => {
  expect(formatTable(['h'], [[cell]]).split('\n')[2]).toBe(printed);
});

test('columns line up, numbers to the right, marks without a width of their own', () => {
  expect(
    formatTable(
      ['name', 'n'],
      [
        ['e\u0301a', '5'],
        ['abc', '10'],
      ],
    ),
  ).toBe('name   n\n────  ──\ne\u0301a     5\nabc   10\n');
});

describe('in a terminal of so many columns', () => {
  const widthsOf = (text: string): number[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => stringWidth(line));
  const rows = [
    ['Oslo', 'a'.repeat(60), '2025-03-04', 'https://example.org/'.padEnd(90, 'x')],
    ['東京', '会談'.repeat(30), '2025-03', '👩‍👩‍👧 é'],
  ];

  test.each([200, 80, 60, 40, 24, 18, 10])('%i, no line is longer', (width) => {
    const text = formatTable(['place', 'quote', 'date', 'iri'], rows, width);
    expect(Math.max(...widthsOf(text))).toBeLessThanOrEqual(width);
    expect(text).toContain('…');
  });

  test('the widest columns give way, and short ones stay whole', () => {
    const text = formatTable(['place', 'quote', 'date', 'iri'], rows, 60);
    expect(text).toContain('2025-03-04');
    expect(text).toMatch(/^Oslo {3}a+… {2}2025-03-04 {2}https:.*…$/m);
  });

  test('a table that fits is left as it is', () => {
    expect(formatTable(['a'], [['b']], 80)).toBe(formatTable(['a'], [['b']]));
  });

  test('wide characters count for two, and what is put together for one', () => {
    expect(
      formatTable(
        ['a', 'b'],
        [
          ['東京', 'x'],
          ['e\u0301', 'y'],
        ],
      ),
    ).toBe('a     b\n────  ─\n東京  x\ne\u0301     y\n');
  });
});

test('a huge cell and a great many rows are no matter', () => {
  expect(formatTable(['h'], [['x'.repeat(50_000_000)]]).length).toBeLessThan(1000);
  expect(formatTable(['h'], [[` ${'=" '.repeat(10_000_000)}`]]).length).toBeLessThan(1000);
  const many = Array.from({ length: 200_000 }, (_, i) => [String(i)]);
  expect(formatTable(['n'], many).split('\n')).toHaveLength(200_003);
});
