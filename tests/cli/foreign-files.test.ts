import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { readJsonLines, runHere } from './run-command.ts';

const text =
  'Finnish Foreign Minister Anna Laine met Norwegian Foreign Minister Olav Dahl in Turku on Monday.';
const line = (record: object): string => `${JSON.stringify({ text, date: '2025-03-04', ...record })}\n`;
const numbered = (id: string): string => line({ id: 0 }).replace('"id":0', `"id":${id}`);

const folder = makeFolder({
  'array.json': JSON.stringify([
    { id: 'n1', date: '2024-05-01', text },
    { id: 'n2', date: '2025-03-04', text },
  ]),
  'big.jsonl': numbered('1898765432109876543') + numbered('1898765432109876544'),
  'half.jsonl': line({ id: 'x\ud83dy' }) + line({ id: 'x\ud83ey' }) + line({ id: 'good' }),
  'dates.jsonl': ['2025-03-04 10:00:00', '2025-03-04T10:00:00+0000', 'Tue, 4 Mar 2025 10:00:00 +0000']
    .map((date, index) => line({ id: `d${index}`, date }))
    .join(''),
  'address.jsonl': line({ id: 'relative', url: 'news.example/page' }),
  'capitals.jsonl': line({ id: 'capitals', url: 'HTTP://News.Example/A' }),
  'zero.jsonl': line({ id: 'zero', date: '0000-01-01' }),
  'leading.md': `---\nid: 007\ndate: 2025-03-04\n---\n${text}\n`,
  'undated.jsonl': Array.from({ length: 9 }, (_, id) => line({ id: `u${id}`, date: null })).join(''),
});

/** The meetings of a file by article and day, and the codes of what was told. */
async function meetings(file: string, ...options: string[]) {
  const { code, stdout, stderr } = await runHere(folder, ['extract', file, '--format', 'jsonl', ...options]);
  return {
    code,
    met: readJsonLines(stdout)
      .filter(({ type }) => type === 'meeting')
      .map(({ article, date }) => `${article} ${date}`),
    told: [...stderr.matchAll(/\[([a-z-]+)\]$/gm)].map(([, told]) => told),
    stderr,
  };
}

describe('what a file means is read', () => {
  test.each<[string, string[], string[], number]>([
    ['array.json', ['n1 2024-04-29', 'n2 2025-03-03'], [], 0],
    ['big.jsonl', ['1898765432109876543 2025-03-03', '1898765432109876544 2025-03-03'], [], 0],
    ['half.jsonl', ['good 2025-03-03'], ['bad-record', 'bad-record'], 1],
    ['dates.jsonl', ['d0 2025-03-03', 'd1 2025-03-03', 'd2 2025-03-03'], [], 0],
    ['address.jsonl', ['relative 2025-03-03'], ['bad-url'], 0],
    ['zero.jsonl', ['zero null'], ['bad-date', 'no-date'], 0],
    ['leading.md', ['007 2025-03-03'], [], 0],
  ])('%s', async (file, met, told, code) => {
    expect(await meetings(file)).toMatchObject({ met, told, code });
  });
});

test('an address is written as the shapes ask', async () => {
  const { code, stdout } = await runHere(folder, ['extract', 'capitals.jsonl']);
  expect(code).toBe(0);
  expect(stdout).toContain('<http://news.example/A>');
});

test('articles without a date are told of, the first by name and the others by number', async () => {
  const { code, told, stderr } = await meetings('undated.jsonl');
  expect(code).toBe(0);
  expect(told).toEqual(['no-date', 'no-date', 'no-date', 'no-date']);
  expect(stderr).toContain('and 6 more');
  expect((await meetings('undated.jsonl', '--quiet')).stderr).toBe('');
});

test('--date dates what has no date of its own', async () => {
  const { met, stderr } = await meetings('undated.jsonl', '--date', '2025-03-11');
  expect(stderr).toBe('');
  expect(new Set(met.map((each) => each.slice(-10)))).toEqual(new Set(['2025-03-10']));
});
