import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/model/article.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import { Fetcher, type FetchOptions } from '../../../../src/read/fetch/fetcher.ts';
import { readAll } from '../../../../src/read/open/open-bytes.ts';
import { readArticles } from '../../../../src/read/read-articles.ts';

const story = 'Finnish Foreign Minister Anna Laine met Olav Dahl in Turku on Tuesday. '.repeat(12);
const page = `<html lang="en"><head><title>Talks</title></head><body><nav>Home</nav><article><p>${story}</p></article></body></html>`;
const feed = `<rss><channel><title>The Wire</title><item><guid>g1</guid><title>Talks</title><link>/story</link>
  <pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>In short.</description></item></channel></rss>`;

let answers: Record<string, RequestListener>;
let asked: { readonly path: string; readonly agent: string | undefined }[];
let server: Server;
let site: string;

const answer =
  (body: string, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const leadTo = (location: string): RequestListener => answer('', { location }, 302);

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, agent: request.headers['user-agent'] });
    (answers[path] ?? answer('no', {}, 404))(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [answers, asked] = [{ '/story': answer(page) }, []];
});

const open = (options: Partial<FetchOptions> = {}): Fetcher =>
  new Fetcher({ version: '1.0.0', allowPrivate: true, pauseMs: 0, timeoutMs: 20_000, ...options });

async function fetchText(path: string, options?: Partial<FetchOptions>): Promise<string> {
  const { bytes } = await open(options).open(path.startsWith('/') ? site + path : path);
  return String(Buffer.from((await readAll(bytes, 1e9)) ?? []));
}

test('a page is fetched after the rules of its host, by a program that tells its name', async () => {
  expect(await fetchText('/story')).toBe(page);
  expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/story']);
  expect(asked[1]?.agent).toMatch(/^communique\/1\.0\.0 \(\+https:/);
});

describe('what robots.txt says', () => {
  const rules: [what: string, rules: RequestListener, allowed: boolean][] = [
    ['forbids all', answer('User-agent: *\nDisallow: /'), false],
    ['forbids this program', answer('User-agent: communique\nDisallow: /story'), false],
    ['forbids another program', answer('User-agent: other\nDisallow: /'), true],
    ['forbids another page', answer('User-agent: *\nDisallow: /private'), true],
    ['allows it all the same', answer('User-agent: *\nDisallow: /\nAllow: /story'), true],
    ['is not there', answer('', {}, 404), true],
    ['is broken at the moment', answer('', {}, 503), false],
    ['is no text', answer('\u0000\u0001'), true],
  ];
  test.each(rules)('%s', async (_, robots, allowed) => {
    answers['/robots.txt'] = robots;
    if (allowed) expect(await fetchText('/story')).toBe(page);
    else await expect(fetchText('/story')).rejects.toThrow(/robots\.txt/);
  });

  test('is asked for once', async () => {
    const fetcher = open();
    for (const path of ['/story', '/story']) await fetcher.open(site + path);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/story', '/story']);
  });
});

describe('redirects', () => {
  test('are followed a few times', async () => {
    answers = { ...answers, '/a': leadTo('/b'), '/b': leadTo(`${site}/story`) };
    expect(await fetchText('/a')).toBe(page);
  });

  const refused: [what: string, location: string, message: RegExp][] = [
    ['in a circle', '/a', /more than 5 times/],
    ['to a file', 'file:///etc/passwd', /no address of the web/],
    ['to an address with a password', 'http://user:secret@127.0.0.1/', /has a name or a password/],
    ['to nothing that is one', 'http://', /no address of the web/],
  ];
  test.each(refused)('%s are not', async (_, location, message) => {
    answers['/a'] = leadTo(location);
    await expect(fetchText('/a')).rejects.toThrow(message);
  });
});

describe('without leave nothing is fetched from', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
  ])('%s', async (address) => {
    await expect(fetchText(address, { allowPrivate: false })).rejects.toThrow(/--allow-private/);
    expect(asked).toEqual([]);
  });

  test.each([[['127.0.0.1']], [['93.184.215.14', '10.0.0.1']], [['::1']]])(
    'a public name whose addresses are %j when it is connected to',
    async (addresses) => {
      const lookup: LookupFunction = (_host, _options, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      const fetching = fetchText(`http://news.example:${new URL(site).port}/story`, {
        allowPrivate: false,
        lookup,
      });
      await expect(fetching).rejects.toThrow(/--allow-private/);
      expect(asked).toEqual([]);
    },
  );
});

describe('bounds', () => {
  test('of size', async () => {
    answers['/large'] = answer('x'.repeat(2_000_000));
    await expect(fetchText('/large', { maxAnswerBytes: 1_000_000 })).rejects.toThrow(
      /more than 1000000 bytes/,
    );
  });

  test.each([
    ['before the answer', ((): void => {}) as RequestListener],
    ['within it', ((_, response) => void response.write('<html>')) as RequestListener],
  ])('of time, %s', async (_, listener) => {
    answers['/slow'] = listener;
    await expect(fetchText('/slow', { timeoutMs: 300 })).rejects.toThrow(/too long/);
  });

  test('an answer that is no page is told by its number', async () => {
    await expect(fetchText('/nowhere')).rejects.toThrow(/the answer is 404/);
  });

  test('a host that does not answer', async () => {
    await expect(fetchText('http://127.0.0.1:1/')).rejects.toThrow(/nobody answers there/);
  });
});

describe('articles', () => {
  async function read(inputs: readonly string[], fetcher?: Fetcher): Promise<(Article | Issue)[]> {
    const found: (Article | Issue)[] = [];
    const options = fetcher ? { fetcher, fetchLinked: true } : {};
    for await (const result of readArticles(inputs, options)) {
      if ('article' in result) found.push(result.article);
      else if (result.issue.severity === undefined) found.push(result.issue);
    }
    return found;
  }

  test('of a page have its address as id', async () => {
    const [article] = await read([`${site}/story`], open());
    expect(article).toMatchObject({ id: `${site}/story`, url: `${site}/story`, title: 'Talks' });
    expect(article).toHaveProperty('text', expect.stringMatching(/^Finnish Foreign Minister/));
  });

  test('that a feed links to are known by what it says of them', async () => {
    answers['/feed.xml'] = answer(feed.replace('/story', `${site}/story`), { 'content-type': 'text/xml' });
    const [article] = await read([`${site}/feed.xml`], open());
    expect(article).toMatchObject({ id: 'g1', date: '2025-03-04', publisher: 'The Wire', title: 'Talks' });
    expect(article).toHaveProperty('text', expect.stringContaining('Anna Laine met'));
  });

  test('that cannot be had are told of, and the others are read', async () => {
    answers['/feed.xml'] = answer(feed.replace('/story', `${site}/nowhere`));
    const found = await read([`${site}/feed.xml`, `${site}/nowhere`, `${site}/story`], open());
    expect(found).toEqual([
      expect.objectContaining({ code: 'cannot-fetch', article: 'g1' }),
      expect.objectContaining({ code: 'cannot-fetch', file: `${site}/nowhere` }),
      expect.objectContaining({ id: `${site}/story` }),
    ]);
  });

  test('of an address are not fetched unasked', async () => {
    expect(await read([`${site}/story`])).toEqual([
      expect.objectContaining({ code: 'cannot-fetch', message: expect.stringContaining('--url') }),
    ]);
    expect(asked).toEqual([]);
  });
});
