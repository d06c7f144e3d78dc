import { describe, expect, test } from 'vitest';
import { fileOf, keyOf } from '../../../../src/compile/manifest/article-key.ts';
import type { Article } from '../../../../src/model/article.ts';

const article: Article = {
  id: 'a',
  text: 'Olav Dahl met Anna Laine.',
  source: 'in/wire.jsonl:3',
  language: 'en',
  date: '2025-03-04',
  bodyStart: 0,
};

test.each([
  ['wire.jsonl', 'wire.jsonl'],
  ['in/wire.jsonl:3', 'wire.jsonl'],
  ['C:\\in\\wire.jsonl:3', 'wire.jsonl'],
  ['in/10:30.txt', '10:30.txt'],
])('the file of %s is %s', (source, file) => {
  expect(fileOf({ source })).toBe(file);
});

describe('the key of an article', () => {
  const same: [what: string, change: Partial<Article>][] = [
    ['another line', { source: 'in/wire.jsonl:4' }],
    ['another folder', { source: 'out/of/reach/wire.jsonl:3' }],
    ['a folder of Windows', { source: 'C:\\in\\wire.jsonl:3' }],
  ];
  test.each(same)('is the same for %s', (_, change) => {
    expect(keyOf({ ...article, ...change })).toBe(keyOf(article));
  });

  test('does not depend on the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(article).reverse()) as unknown as Article;
    expect(keyOf(turned)).toBe(keyOf(article));
  });

  const other: [what: string, change: Partial<Article>][] = [
    ['text', { text: 'Olav Dahl met Anna Laine!' }],
    ['reading', { reading: 'Olav Dahl met\0Anna Laine.' }],
    ['title', { title: 'Talks' }],
    ['date', { date: '2025-03-05' }],
    ['publisher', { publisher: 'Talks' }],
    ['url', { url: 'https://example.org/' }],
    ['language', { language: 'en-GB' }],
    ['dateline', { dateline: { start: 0, end: 3 } }],
    ['beginning', { bodyStart: 1 }],
    ['file', { source: 'in/wires.jsonl:3' }],
  ];
  test.each(other)('is another for another %s', (_, change) => {
    expect(keyOf({ ...article, ...change })).not.toBe(keyOf(article));
  });
});
