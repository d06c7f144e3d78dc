import { expect, test } from 'vitest';
import { formatTable } from '../../../src/query/format-table.ts';

const long = 'x'.repeat(100);
const iri = `https://example.org/${long}`;

const cases: [what: string, cell: string, printed: string][] = [
  ['a short cell', 'Oslo', 'Oslo'],
  ['a long cell is cut', long, `${long.slice(0, 71)}…`],
  ['an IRI is given whole', iri, iri],
  ['a text that begins with an IRI is cut', `${iri} and more`, `${iri.slice(0, 71)}…`],
  ['white space', ' a\n\t b ', 'a b'],
  ['what would move the cursor', 'a\u001b[2Jb', 'a�[2Jb'],
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
