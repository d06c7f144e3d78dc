import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { readHoldingsFrom, readHoldingsIn } from '../../../src/gazetteer/read-holdings.ts';
import { writeLeaders } from '../../../src/gazetteer/write-leaders.ts';
import { readKnowledge, SEEDS } from '../../../src/index.ts';
import { makeFolder } from '../../make-folder.ts';

const dump = fileURLToPath(new URL('made-holders.ttl', import.meta.url));
const LINES = [
  'name\tshort\tstate\toffices\tfrom\tto\twikidata',
  '',
  'Aino Salo\tSalo\tFI\tminister|president\t2019\t\t',
  'Kari Brekke\tBrekke\tNO\tprime minister\t2011\t2015\tQ999999901',
  '',
].join('\n');
const STATES = new Set(['FI', 'NO']);
const LIMITS = { timeoutMs: 5000, maxBytes: 100_000 } as const;

/** Serves as an endpoint for as long as it is asked. */
async function serving<T>(listener: RequestListener, ask: (endpoint: URL) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await ask(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a file of RDF gives the leaders of a gazetteer', async () => {
  const { holdings, left } = await readHoldingsIn(dump, 60_000);
  expect(writeLeaders(holdings, STATES).text).toBe(LINES);
  expect(left).toBe(0);
});

test('an endpoint gives the same, asked once by a program that says its name', async () => {
  const store = new Store();
  store.load(readFileSync(dump, 'utf8'), { format: 'text/turtle' });
  const agents: (string | undefined)[] = [];
  const { holdings } = await serving(
    async (request, response) => {
      agents.push(request.headers['user-agent']);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const query = new URLSearchParams(Buffer.concat(chunks).toString()).get('query') ?? '';
      response.end(store.query(query, { results_format: 'json' }));
    },
    (endpoint) => readHoldingsFrom(endpoint, LIMITS),
  );
  expect(writeLeaders(holdings, STATES).text).toBe(LINES);
  expect(agents).toEqual([expect.stringMatching(/^communique\/\d/u)]);
});

const folder = makeFolder();
test('what is written is read as seeds', () => {
  mkdirSync(join(folder, 'gazetteer'));
  const holding = { name: 'Kari Brekke', state: 'NO', office: 'Prime Minister of Norway', from: 2011 };
  writeFileSync(join(folder, 'gazetteer', 'leaders.tsv'), writeLeaders([holding], STATES).text);
  const { leaders } = readKnowledge([SEEDS, pathToFileURL(`${folder}/`)]);
  expect(leaders.filter(({ name }) => name === 'Kari Brekke')).toMatchObject([
    { short: 'Brekke', offices: ['prime minister'], from: 2011 },
  ]);
});

test.each<[what: string, listener: RequestListener, message: RegExp]>([
  ['an error', (_, response) => response.writeHead(404).end(), /answers 404\. Check the address/u],
  ['too many', (_, response) => response.writeHead(429, { 'retry-after': '9' }).end(), /Try again in 9 s/u],
  ['a page', (_, response) => response.end('<html>'), /no table of SPARQL results/u],
  ['another JSON', (_, response) => response.end('{"boolean":true}'), /no table of SPARQL results/u],
  ['too much', (_, response) => response.end('x'.repeat(100_001)), /longer than 100000 bytes/u],
  ['silence', () => undefined, /within 0\.3 s\. Raise --timeout/u],
])('an endpoint that answers with %s is told of', async (what, listener, message) => {
  const limits = what === 'silence' ? { ...LIMITS, timeoutMs: 300 } : LIMITS;
  await expect(serving(listener, (endpoint) => readHoldingsFrom(endpoint, limits))).rejects.toThrow(message);
});

const kari = { name: 'Kari Brekke', state: 'NO', office: 'Prime Minister', from: 2011 } as const;
test.each([
  ['a state that the gazetteer does not know', { state: 'GL' }],
  ['a name that would be a comment', { name: '#Kari' }],
  ['a name of spaces', { name: ' \t' }],
  ['an office that begins with no word', { office: '#1' }],
  ['an end before the beginning', { to: 2010 }],
])('%s is left out and counted', (_, odd) => {
  const { text, written, left } = writeLeaders([kari, { ...kari, ...odd }], STATES);
  expect([text.trimEnd().split('\n').length, written, left]).toEqual([3, 1, 1]);
});

test('rows without what a gazetteer needs are left out and counted', async () => {
  const rows = [
    {
      name: { value: 'Kari Brekke' },
      office: { value: 'Prime Minister' },
      state: { value: 'NO' },
      from: { value: '2011-01-01' },
    },
    {
      name: { value: 'Kari Brekke' },
      office: { value: 'Prime Minister' },
      state: { value: 'Norway' },
      from: { value: '2011-01-01' },
    },
    {
      name: { value: 'Kari Brekke' },
      office: { value: 'Prime Minister' },
      state: { value: 'NO' },
      from: { value: 'unknown' },
    },
  ];
  const answer = JSON.stringify({ results: { bindings: rows } });
  const { holdings, left } = await serving(
    (_, response) => response.end(answer),
    (endpoint) => readHoldingsFrom(endpoint, LIMITS),
  );
  expect([holdings.length, left]).toEqual([1, 2]);
});
