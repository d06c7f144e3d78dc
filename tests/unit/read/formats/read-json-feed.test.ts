import { expect, test } from 'vitest';
import { codesOf, openFolder } from '../read-inputs.ts';
import { marked, story } from './stories.ts';

const { readFile } = openFolder();
const version = 'https://jsonfeed.org/version/1.1';
const item = {
  id: 'i-1',
  url: 'https://news.example/1',
  title: 'Talks',
  date_published: '2025-03-04T23:30:00-05:00',
};
const feed = (items: readonly object[], more: object = {}): string =>
  JSON.stringify({ version, title: 'Nordic & Co', language: 'en-GB', items, ...more });

test.each<[string, object, object]>([
  ['plain text', { ...item, content_text: story }, {}],
  ['markup', { ...item, content_html: marked }, {}],
  ['plain text before markup', { ...item, content_text: story, content_html: '<p>Else.</p>' }, {}],
  ['a language of its own', { ...item, content_text: story, language: 'en' }, { language: 'en' }],
  ['an address for an id', { ...item, id: undefined, content_text: story }, { id: item.url }],
  ['a number for an id', { ...item, id: 1898765432, content_text: story }, { id: '1898765432' }],
  ['an address elsewhere', { ...item, url: undefined, external_url: item.url, content_text: story }, {}],
])('an item with %s', async (_, one, expected) => {
  const whole = { id: 'i-1', title: 'Talks', date: '2025-03-04', publisher: 'Nordic & Co', url: item.url };
  for (const [name, content] of [
    ['feed.json', feed([one])],
    ['feed.txt', feed([one])],
    ['feed.json', JSON.stringify(JSON.parse(feed([one])), null, 2)],
    ['feed.json', feed([one], { version: 'https://www.jsonfeed.org/version/1' })],
  ] as const) {
    const { articles, issues } = await readFile(name, content);
    expect(issues).toEqual([]);
    expect(articles).toMatchObject([{ ...whole, language: 'en-GB', text: story, ...expected }]);
  }
});

test.each<[string, string, string[], number]>([
  [
    'a summary alone',
    feed([
      { ...item, summary: 'Short.' },
      { ...item, id: 2, content_text: story },
    ]),
    ['summary-only:1'],
    1,
  ],
  ['no item', feed([]), ['empty-file'], 0],
  ['an item without id and address', feed([{ content_text: story }]), ['bad-record:1'], 0],
  [
    'a feed of no such kind',
    feed([{ ...item, content_text: story }], { version: '1.0' }),
    ['bad-record:1'],
    0,
  ],
])('%s is told of', async (_, content, codes, count) => {
  const read = await readFile('feed.json', content);
  expect(codesOf(read)).toEqual(codes);
  expect(read.articles.length).toBe(count);
});

test('an item with a summary alone is read from its page where one may fetch', async () => {
  const fetcher = {
    open: async (path: string) => ({
      path,
      bytes: (async function* () {
        yield Buffer.from(`<html lang="en"><body><article>${marked}</article></body></html>`);
      })(),
    }),
  };
  const content = feed([{ ...item, summary: 'Short.' }]);
  const { articles, issues } = await readFile('feed.json', content, { fetcher, fetchLinked: true });
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([{ id: 'i-1', date: '2025-03-04', text: story }]);
});
