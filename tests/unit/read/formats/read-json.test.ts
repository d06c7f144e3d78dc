import { describe, expect, test } from 'vitest';
import { codesOf, openFolder } from '../read-inputs.ts';

const { readFile } = openFolder();
const record = (id: unknown, more: object = {}) => ({
  id,
  text: 'The envoys met.',
  date: '2025-03-04',
  ...more,
});
const two = [record('a'), record('b', { text: 'A "quoted, [bracketed] {word}\\" and more.' })];
const lines = two.map((one) => JSON.stringify(one));

describe('records in every way in which JSON holds many', () => {
  test.each<[name: string, content: string]>([
    ['array.json', JSON.stringify(two)],
    ['array.json', JSON.stringify(two, undefined, 2)],
    ['array.json', `\ufeff[\r\n${lines.join(',\r\n')}\r\n]\r\n`],
    ['array.jsonl', JSON.stringify(two)],
    ['array.txt', JSON.stringify(two)],
    ['lines.jsonl', lines.join('\n')],
    ['lines.ndjson', lines.join('\r\n')],
    ['lines.jl', `${lines.join('\n\n')}\n`],
    ['lines.json', lines.join('\n')],
    ['lines.txt', lines.join('\n')],
    ['lines', lines.join('\n')],
    ['values.json', two.map((one) => JSON.stringify(one, undefined, 2)).join('\n')],
    ['values.jsonl', two.map((one) => JSON.stringify(one, undefined, '\t')).join('\n')],
  ])('%s: %.30j', async (name, content) => {
    const { articles, issues } = await readFile(name, content);
    expect(issues).toEqual([]);
    expect(articles.map(({ id, text, date }) => ({ id, text, date }))).toEqual(two);
  });

  test('one object is one article', async () => {
    const { articles } = await readFile('one.json', JSON.stringify(record('one'), undefined, 1));
    expect(articles.map(({ id }) => id)).toEqual(['one']);
  });

  test.each([
    ['story.txt', '[Photo: the envoys] The envoys met.'],
    ['story.txt', '{Oslo} The envoys met.'],
    ['story', '"The envoys met," he said.'],
  ])('%s: %j is prose', async (name, content) => {
    const { articles } = await readFile(name, content);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['story', content]]);
  });
});

describe('ids are as they are written', () => {
  test.each([
    ['1898765432109876543', '1898765432109876543'],
    ['-12345678901234567890', '-12345678901234567890'],
    ['7', '7'],
    ['1.0', '1.0'],
    ['1e3', '1e3'],
    ['"007"', '007'],
    ['" a "', ' a '],
  ])('%s', async (written, id) => {
    const line = `{"views": 12345678901234567890, "id": ${written}, "id2": 1, "text": "The envoys met."}`;
    for (const name of ['a.jsonl', 'a.json']) {
      const { articles } = await readFile(name, name === 'a.json' ? `[\n${line}\n]` : line);
      expect(articles.map((article) => article.id)).toEqual([id]);
    }
  });

  test('two that differ beyond the digits of a double are two', async () => {
    const content = [3, 4].map((digit) => `{"id": 189876543210987654${digit}, "text": "The envoys met."}`);
    const { articles } = await readFile('a.jsonl', content.join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['1898765432109876543', '1898765432109876544']);
  });

  test.each([
    ['"x\\ud83dy"'],
    ['"\\ude00"'],
    ['"\\u0000"'],
    ['""'],
    ['"  "'],
    ['null'],
    ['true'],
    ['{}'],
    ['[1]'],
    [`"${'x'.repeat(1001)}"`],
  ])('%.40s is none', async (written) => {
    const { articles, issues } = await readFile('a.jsonl', `{"id": ${written}, "text": "The envoys met."}`);
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([{ code: 'bad-record', line: 1 }]);
  });
});

describe('what is broken is told with its line, and costs itself alone', () => {
  test.each<[name: string, content: string, ids: string[], codes: string[]]>([
    [
      'a.json',
      `[\n${lines[0]},\n{"id": 1},\n5,\n"x",\n[1],\n${lines[1]}\n]`,
      ['a', 'b'],
      ['bad-record:3', 'bad-record:4', 'bad-record:5', 'bad-record:6'],
    ],
    ['a.json', `[\n${lines[0]},\n{"id": "c" "text": 1},\n${lines[1]}\n]`, ['a', 'b'], ['broken-json:3']],
    ['a.json', `[${lines[0]},\n{"id": "b", "te`, ['a'], ['broken-json:2']],
    ['a.json', `[${lines[0]}`, ['a'], ['broken-json:1']],
    ['a.json', `[${lines[0]},\n{"id":"${'x'.repeat(3000)}"},\n${lines[1]}]`, ['a', 'b'], ['too-large:2']],
    ['a.json', '', [], ['empty-file']],
    ['a.json', '[]', [], ['empty-file']],
    ['a.json', 'The envoys met.', [], ['broken-json:1']],
    ['a.json', `${'['.repeat(2500)}`, [], ['too-large:1']],
    ['a.jsonl', `${lines[0]}\n{"id": "c", "text"\n${lines[1]}`, ['a', 'b'], ['broken-json:2']],
    ['a.ndjson', 'The envoys met.', [], ['broken-json:1']],
  ])('%s: %.50j', async (name, content, ids, codes) => {
    const read = await readFile(name, content, { maxBytes: 2000 });
    expect(read.articles.map(({ id }) => id)).toEqual(ids);
    expect(codesOf(read)).toEqual(codes);
  });
});

describe('fields under other names', () => {
  const scraped = { key: 5, body: 'The envoys met.', meta: { day: '4 March 2025' }, title: 'Envoys' };

  test('are found where they are said to be', async () => {
    const fields = { id: 'key', text: 'body', date: 'meta.day' };
    const { articles } = await readFile('a.json', JSON.stringify([scraped]), { fields });
    expect(articles).toMatchObject([
      { id: '5', text: 'The envoys met.', date: '2025-03-04', title: 'Envoys' },
    ]);
  });

  test('are pointed at', async () => {
    const { issues } = await readFile('a.json', JSON.stringify([{ ...scraped, id: 1 }]));
    expect(issues[0]?.message).toContain('--map text=body');
  });
});
