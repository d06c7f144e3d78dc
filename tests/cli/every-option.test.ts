import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Help } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { createProgram } from '../../src/cli/program.ts';
import { makeFolder } from '../make-folder.ts';
import { startFakeStore } from '../unit/publish/load/fake-store.ts';
import { articleLine, type Outcome, runCommand, runHere, story } from './run-command.ts';

const graph = fileURLToPath(new URL('../samples/graph.nq', import.meta.url));
const holders = fileURLToPath(new URL('../unit/gazetteer/made-holders.ttl', import.meta.url));
const gold = { id: 'a1', officials: [{ name: 'Anna Laine', office: 'Foreign Minister', of: 'FI' }] };
const found = {
  type: 'official',
  article: 'a1',
  name: 'Laine',
  office: 'Foreign Minister',
  of: 'FI',
  rule: 'official.title',
};
const store = await startFakeStore();
const folder = makeFolder({
  'story.txt': story,
  'wire.jsonl': articleLine('a1') + articleLine('a2'),
  'gold.jsonl': `${JSON.stringify(gold)}\n`,
  'found.jsonl': `${JSON.stringify(found)}\n`,
  'misses.txt': 'A paper wrote of negotiations that Norway and Finland fear.',
  // Long enough that no machine reads it before it looks at the time.
  'long.txt': `${story}\n\n`.repeat(2000),
  'broken.txt': '\u0000\u0001',
  'latin.txt': Buffer.from(`${story} Caf\u00e9.`, 'latin1'),
  'scraped.json': JSON.stringify([{ key: 7, body: story }], undefined, 1),
  'ask.rq': 'ASK { ?m a cq:Meeting }',
  'odd.nq': 'group\tno line of ours\n',
});
const server = createServer((request, response) => {
  const page = `<html lang="en"><title>Talks</title><body><article><p>${story.repeat(4)}</p></article></body></html>`;
  const feed = `<rss><channel><item><guid>g1</guid><link>${site}/page</link></item></channel></rss>`;
  const body = { '/page': page, '/feed': feed }[request.url ?? ''];
  response.writeHead(body === undefined ? 404 : 200).end(body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());
const file = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** What each run must show; every option of every command has to be among the runs. */
const runs: [args: string[], check: (outcome: Outcome) => void, code?: number][] = [
  [['--version'], ({ stdout }) => expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)],
  [
    ['build', 'story.txt', 'wire.jsonl', '-o', 'all'],
    () =>
      expect(readdirSync(join(folder, 'all')).sort()).toEqual(
        expect.arrayContaining(['graph.jsonld', 'graph.nq', 'graph.trig', 'graph.ttl', 'report.json']),
      ),
  ],
  [
    ['build', 'wire.jsonl', '-o', 'packed', '--no-validate', '--format', 'nquads,turtle', '--gzip'],
    () => {
      expect(existsSync(join(folder, 'packed', 'graph.trig.gz'))).toBe(false);
      const packed = gunzipSync(readFileSync(join(folder, 'packed', 'graph.nq.gz'))).toString();
      expect(packed).toContain('/article/a2>');
    },
  ],
  [
    ['build', 'wire.jsonl', '-o', 'wordless', '--no-validate', '--no-texts', '--format', 'nquads'],
    () => {
      expect(existsSync(join(folder, 'wordless', 'texts.jsonl'))).toBe(false);
      const texts = file('all', 'texts.jsonl').trim().split('\n');
      const { text, sentences } = texts.map((line) => JSON.parse(line)).find(({ id }) => id === 'story');
      expect(sentences.map(([from, to]: [number, number]) => text.slice(from, to)).join(' ')).toContain(
        'Laine',
      );
    },
  ],
  [
    ['build', 'wire.jsonl', '-o', 'pageless', '--no-validate', '--no-overview', '--format', 'nquads'],
    () => {
      expect(existsSync(join(folder, 'pageless', 'index.html'))).toBe(false);
      expect(file('all', 'index.html')).toContain('from 3 articles</h1>');
    },
  ],
  [
    ['build', 'wire.jsonl', '-o', 'framed', '--no-validate', '--frame', 'article', '--format', 'jsonld'],
    () => expect(JSON.parse(file('framed', 'graph.jsonld'))['@graph']).toHaveLength(2),
  ],
  [
    ['build', 'story.txt', '-o', 'based', '--no-validate', '--base', 'https://example.org/id/', '--quiet'],
    ({ stderr }) => {
      expect(stderr).toBe('');
      expect(file('based', 'graph.nq')).toContain('<https://example.org/id/article/story>');
    },
  ],
  [
    ['build', 'story.txt', 'wire.jsonl', '-o', 'small', '--max-bytes', '100', '--input-format', 'jsonl'],
    ({ stderr }) => expect(stderr).toContain('wire.jsonl:1: '),
    1,
  ],
  [
    ['build', 'story.txt', '-o', 'unchecked', '--no-validate'],
    () => expect(JSON.parse(file('unchecked', 'report.json'))).not.toHaveProperty('validation'),
  ],
  [
    ['build', 'story.txt', '-o', 'sure', '--no-validate', '--min-confidence', '1'],
    () => {
      const { facts, withheld } = JSON.parse(file('sure', 'report.json'));
      expect(facts.meeting).toBe(0);
      expect(withheld).toBeGreaterThan(0);
    },
  ],
  [
    ['extract', 'story.txt', '--min-confidence', '0', '--format', 'jsonl'],
    ({ stdout }) => expect(stdout).toContain('"type":"meeting"'),
  ],
  [
    ['build', 'story.txt', '-o', 'licensed', '--license', 'https://creativecommons.org/licenses/by/4.0/'],
    () => expect(file('licensed', 'void.ttl')).toContain('<https://creativecommons.org/licenses/by/4.0/>'),
  ],
  [
    ['build', 'story.txt', '-o', 'all', '--prune'],
    ({ stderr }) => {
      expect(stderr).toContain('articles: 0 new, 0 made anew, 2 removed, 1 as before');
      expect(file('all', 'graph.nq')).not.toContain('/article/a1>');
    },
  ],
  [
    ['build', 'wire.jsonl', '-o', 'all', '--fresh'],
    () => {
      expect(file('all', 'graph.nq')).toContain('/article/a2>');
      expect(file('all', 'graph.nq')).not.toContain('/article/story>');
    },
  ],
  [
    ['build', 'misses.txt', '-o', 'missing', '--no-validate', '--misses', 'built-misses.jsonl'],
    () => expect(file('built-misses.jsonl')).toContain('"word":"negotiations"'),
  ],
  [
    ['why-not', 'Norway visited Finland', 'misses.txt'],
    ({ stdout }) =>
      expect(stdout).toMatch(
        /^misses\n {2}The nearest sentence has no word that tells a visit\.\n {2}nearest {2}“/,
      ),
  ],
  [
    ['extract', 'misses.txt', '--misses', 'misses.jsonl'],
    () =>
      expect(JSON.parse(file('misses.jsonl'))).toMatchObject({
        missed: 'trigger',
        word: 'negotiations',
        count: 1,
        actors: ['Norway', 'Finland'],
      }),
  ],
  [
    ['build', 'story.txt', '-o', 'seeded', '--no-validate', '--seeds', 'nowhere'],
    ({ stderr }) => expect(stderr).toContain('There is no such folder'),
    3,
  ],
  [
    ['extract', 'story.txt', '--seeds', 'nowhere'],
    ({ stderr }) => expect(stderr).toContain('There is no such folder'),
    3,
  ],
  [
    ['extract', '--url', `${site}/page`, '--fetch', '--allow-private', '--format', 'jsonl'],
    ({ stdout }) => expect(stdout).toContain(`"article":"${site}/page"`),
  ],
  [
    ['extract', '--url', `${site}/page`],
    ({ stderr }) => expect(stderr).toContain('not in the public network'),
    1,
  ],
  [
    ['build', '--url', `${site}/feed`, '--fetch', '--allow-private', '-o', 'fetched', '--no-validate'],
    () => expect(file('fetched', 'graph.nq')).toContain('/article/g1>'),
  ],
  [
    ['text', '--url', `${site}/feed`, '--fetch', '--allow-private'],
    ({ stdout }) => expect(stdout).toMatch(/^TURKU/),
  ],
  [
    [
      'text',
      'scraped.json',
      '--map',
      'text=body,id=key',
      '--date',
      '2025-03-04',
      '--input-format',
      'json',
    ].concat(['--max-bytes', '5000', '--encoding', 'utf-8', '--format', 'jsonl']),
    ({ stdout }) => expect(JSON.parse(stdout)).toMatchObject({ id: '7', date: '2025-03-04', text: story }),
  ],
  [['text', 'story.txt'], ({ stdout }) => expect(stdout).toBe(story)],
  [['text', 'wire.jsonl', '--article', 'a2'], ({ stdout }) => expect(stdout).toBe(story)],
  [['text', 'wire.jsonl'], ({ stderr }) => expect(stderr).toContain('choose one by --article'), 2],
  [
    ['text', '*.jsonl', '--format', 'jsonl', '--keep-going', 'left-out.jsonl'],
    ({ stdout }) =>
      expect(stdout.split('\n').map((line) => line && JSON.parse(line).id)).toEqual(['a1', 'a2', '']),
  ],
  [['validate', graph], ({ stdout }) => expect(stdout).toMatch(/^The data conforms/m)],
  [
    ['validate', graph, '--format', 'json'],
    ({ stdout }) => expect(JSON.parse(stdout)).toMatchObject({ conforms: true }),
  ],
  [
    [
      'build',
      'scraped.json',
      '-o',
      'mapped',
      '--no-validate',
      '--map',
      'text=body,id=key',
      '--date',
      '2025-03-04',
    ],
    () => expect(file('mapped', 'graph.nq')).toMatch(/published> "2025-03-04"/),
  ],
  [
    ['extract', 'scraped.json', '--map', 'text=body,id=key', '--date', '2025-03-04'],
    ({ stdout }) => expect(stdout).toMatch(/published> "2025-03-04"/),
  ],
  [['extract', 'scraped.json', '--map', 'body'], ({ stderr }) => expect(stderr).toContain('FIELD=NAME'), 2],
  [['extract', 'story.txt', '--date', '4/3'], ({ stderr }) => expect(stderr).toContain('2025-07-13'), 2],
  [
    [
      'build',
      'latin.txt',
      'gone.txt',
      '-o',
      'kept',
      '--encoding',
      'windows-1252',
      '--keep-going',
      'left.jsonl',
    ],
    () => {
      expect(file('kept', 'graph.nq')).toContain('/article/latin>');
      expect(JSON.parse(file('left.jsonl'))).toMatchObject({ code: 'missing-file', file: 'gone.txt' });
    },
  ],
  [
    ['extract', 'latin.txt', 'gone.txt', '--encoding', 'windows-1252', '--keep-going', 'left.jsonl'],
    ({ stdout }) => expect(stdout).toContain('/article/latin>'),
  ],
  [['extract', 'latin.txt', '--encoding', 'x'], ({ stderr }) => expect(stderr).toContain('windows-1252'), 2],
  [['extract', 'wire.jsonl'], ({ stdout }) => expect(stdout).toMatch(/^<https:.*\/article\/a1> \.\n/)],
  [
    ['extract', 'wire.jsonl', '--digests', '-o', 'noted.nq'],
    () => expect(file('noted.nq').match(/^# digest\t\S+\/article\/a\d\t\{/gm)).toHaveLength(2),
  ],
  [
    ['extract', 'wire.jsonl', '--digests', '--format', 'csv'],
    ({ stderr }) => expect(stderr).toContain('leave --format out'),
    2,
  ],
  [
    ['conclude', 'noted.nq', '--base', 'https://w3id.org/communique/id/'],
    ({ stdout }) => expect(stdout).toMatch(/#reportCount> "2"/),
  ],
  [
    ['conclude', 'noted.nq', '--step', 'sum-parties'],
    ({ stdout }) => expect(stdout).toMatch(/^body\t\S+\/state\/FI\t\{.*"count":2\}$/m),
  ],
  [
    ['conclude', 'noted.nq', '--step', 'x'],
    ({ stderr }) => expect(stderr).toContain('steps are sum-parties,'),
    2,
  ],
  [['conclude', 'odd.nq'], ({ stderr }) => expect(stderr).toMatch(/odd\.nq:1: no line that/), 2],
  [['conclude', 'gone.nq'], ({ stderr }) => expect(stderr).toContain('gone.nq: it cannot be read'), 3],
  [
    ['conclude', 'noted.nq', '--seeds', 'nowhere'],
    ({ stderr }) => expect(stderr).toContain('There is no such folder'),
    3,
  ],
  [
    ['extract', 'wire.jsonl', '--format', 'trig', '--base', 'https://example.org/id/'],
    ({ stdout }) => expect(stdout).toContain('https://example.org/id/article/a2'),
  ],
  [
    ['extract', 'story.txt', '--output', 'story.ttl.gz', '--verbose'],
    ({ stdout, stderr }) => {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^story\.txt: article story: \d+ facts\n$/m);
      expect(gunzipSync(readFileSync(join(folder, 'story.ttl.gz'))).toString()).toContain(
        'cq:identifier "story"',
      );
    },
  ],
  [
    ['extract', 'wire.jsonl', 'story.txt', '--jobs', '3', '--format', 'jsonl'],
    ({ stdout }) => {
      const ids = stdout.split('\n').map((line) => /"article":"(\w+)"/.exec(line)?.[1]);
      expect([...new Set(ids.filter(Boolean))]).toEqual(['story', 'a1', 'a2']);
    },
  ],
  [
    ['extract', 'long.txt', '--timeout', '0.001'],
    ({ stderr }) => expect(stderr).toMatch(/^long\.txt: .*took longer than 0\.001 s.*\[analysis-timeout\]$/m),
    1,
  ],
  [
    ['build', 'wire.jsonl', '-o', 'threads', '--no-validate', '--jobs', '2', '--timeout', '600'],
    () => expect(file('threads', 'graph.nq')).toContain('/article/a2>'),
  ],
  [
    ['extract', 'wire.jsonl', '--input-format', 'text', '--max-bytes', '100000'],
    ({ stdout }) => expect(stdout).toContain('"wire"'),
  ],
  [
    ['query', 'SELECT (COUNT(*) AS ?n) { ?m a cq:Meeting }', '--graph', graph, '--results', 'csv'],
    ({ stdout }) => expect(stdout).toMatch(/^n\r?\n[1-9]\d*\r?\n$/),
  ],
  [
    ['what-changed', '--since', '2025-07-01', '--graph', graph, '--format', 'jsonl'],
    // Without conclusions no happening has a history.
    ({ stdout }) => expect(stdout).toBe(''),
  ],
  [['query', '--file', 'ask.rq', '--graph', graph], ({ stdout }) => expect(stdout.trim()).toBe('true')],
  [
    [
      'query',
      'SELECT ?m { ?m a ?c } ORDER BY ?m',
      '--graph',
      graph,
      '--bind',
      'c=cq:Meeting',
      '--max-rows',
      '1',
    ],
    ({ stdout, stderr }) => {
      expect(stdout.trim().split('\n')).toHaveLength(3);
      expect(stderr).toContain('first 1 rows');
    },
  ],
  [
    ['query', 'ASK { ?m a cq:Meeting ; cq:status ?s }', '--graph', graph, '--no-reorder', '--timeout', '9.5'],
    ({ stdout }) => expect(stdout).toBe('true\n'),
  ],
  [
    ['query', 'ASK { ?m a cq:Meeting }', '--graph', graph, '--as-reported'],
    ({ stdout }) => expect(stdout).toBe('true\n'),
  ],
  [
    ['what-changed', '--since', '2025-01-01', '--graph', graph],
    ({ stderr }) => expect(stderr).toContain('No report since 2025-01-01 tells otherwise'),
  ],
  [
    ['what-changed', '--since', '2025-01-01', '--graph', graph, '--as-reported', '--format', 'jsonl'],
    ({ stdout }) => expect(stdout).toBe(''),
  ],
  [
    ['review', '--graph', 'all', '--by', 'a reader', '--limit', '5'],
    ({ stderr }) => expect(stderr).toContain('0 decisions added'),
  ],
  [
    ['query', 'ASK { ?m cq:status ?s ; a cq:Meeting }', '--graph', graph, '--explain'],
    ({ stdout }) => expect(stdout).toMatch(/LATERAL.*looked at.*\?m rdf:type cq:Meeting.*Planned in/s),
  ],
  [
    ['query', 'ASK {}', '--timeout', 'soon', '--graph', graph],
    ({ stderr }) => expect(stderr).toContain('number of seconds'),
    2,
  ],
  [
    ['ask', 'Who met whom in 2025?', '--graph', graph, '--all', '--as-of', '2025-12-01'],
    ({ stdout }) => expect(stdout).not.toContain('--all lists them'),
  ],
  [
    ['ask', 'Who met whom in 2025?', '--graph', graph, '--format', 'json', '--explain', '--timeout', '60'],
    ({ stdout }) => expect(JSON.parse(stdout)).toMatchObject({ question: 'Who met whom in 2025?' }),
  ],
  [
    ['export', '--graph', graph, '--format', 'mermaid', '--by', 'state', '--most', '3', '--as-reported'],
    ({ stdout }) => expect(stdout).toMatch(/^flowchart LR\n(?: {2}n\d.*\n)+$/u),
  ],
  [
    [
      'export',
      '--graph',
      graph,
      '--format',
      'csv',
      '--output',
      'doors',
      '--status',
      'planned',
      '--raw-cells',
    ],
    ({ stderr }) => {
      expect(readdirSync(join(folder, 'doors'))).toContain('met.csv');
      expect(stderr).toContain(join('doors', 'meeting.csv'));
    },
  ],
  [
    ['export', '--graph', graph, '--format', 'graphml', '-o', 'met.graphml.gz', '--quiet'],
    ({ stdout }) => {
      expect(stdout).toBe('');
      expect(gunzipSync(readFileSync(join(folder, 'met.graphml.gz'))).toString()).toContain('<graphml');
    },
  ],
  [
    ['export', '--graph', graph, '--format', 'parquet'],
    ({ stderr }) => expect(stderr).toContain('Name a folder'),
    2,
  ],
  [
    ['export', '--graph', graph, '--format', 'graphml', '--status', 'held'],
    ({ stderr }) => expect(stderr).toContain('occurred, planned'),
    2,
  ],
  [
    ['gazetteer', 'import', '--from-file', holders, '-o', 'mine', '--timeout', '60'],
    ({ stderr }) => {
      expect(stderr).toContain('3 offices held');
      expect(file('mine', 'gazetteer', 'leaders.tsv')).toContain('Kari Brekke\tBrekke\tNO');
    },
  ],
  [
    ['gazetteer', 'import', '--from-endpoint', `${site}/feed`, '--output', 'mine', '--max-bytes', '1000'],
    ({ stderr }) => expect(stderr).toContain('no table of SPARQL results'),
    3,
  ],
  [['gazetteer', 'import', '--print-query'], ({ stdout }) => expect(stdout).toContain('p:P39')],
  [['gazetteer', 'import'], ({ stderr }) => expect(stderr).toContain('--from-endpoint URL'), 2],
  [
    ['table', 'meeting', '--graph', graph, '--format', 'jsonl'],
    ({ stdout }) => expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ type: 'meeting' }),
  ],
  [
    ['table', 'all', '--graph', graph, '--limit', '2', '-o', 'facts.csv'],
    () => {
      const lines = file('facts.csv').split('\r\n');
      expect(lines).toHaveLength(1 + 5 * 2 + 1);
      expect(lines.filter((line) => line.startsWith('type,'))).toHaveLength(1);
    },
  ],
  [
    ['table', 'all', '--graph', graph, '--output', 'kinds/', '--format', 'jsonl', '--raw-cells'],
    () =>
      expect(readdirSync(join(folder, 'kinds')).sort()).toEqual(
        ['meeting', 'official', 'statement', 'treaty', 'visit'].map((kind) => `${kind}.jsonl`),
      ),
  ],
  [
    ['table', 'all', '--graph', graph, '-o', 'facts.xlsx'],
    ({ stderr }) => expect(stderr).toContain('end it in .csv, .tsv, .jsonl'),
    2,
  ],
  [
    ['extract', 'story.txt', '--format', 'csv', '--raw-cells'],
    ({ stdout }) =>
      expect(stdout).toMatch(/^type,article,.*\r\n(?:(?:official|meeting|statement),story,.*\r\n)+$/),
  ],
  [
    ['query', 'CONSTRUCT WHERE { ?m a cq:Meeting }', '--graph', graph, '--format', 'nt', '--max-rows', '1'],
    ({ stdout }) => expect(stdout).toMatch(/^<\S+> <\S+> <\S+> \.\n$/),
  ],
  [
    ['query', 'CONSTRUCT WHERE { ?m a cq:Meeting }', '--graph', graph, '-o', 'meetings.ttl'],
    () => expect(file('meetings.ttl')).toMatch(/^@prefix cq: /),
  ],
  [
    ['query', 'SELECT ?c { ?m cq:code ?c }', '--graph', graph, '--output', 'codes.csv.gz'],
    () => expect(gunzipSync(readFileSync(join(folder, 'codes.csv.gz'))).toString()).toMatch(/^c\r\n/),
  ],
  [
    ['query', 'SELECT ?cod { ?m cq:code ?code }', '--graph', graph],
    ({ stderr }) =>
      expect(stderr).toBe('warning: Nothing in the query gives ?cod a value. Did you mean ?code?\n'),
  ],
  [
    ['query', 'ASK {}', '--graph', graph, '--format', 'rdf'],
    ({ stderr }) => expect(stderr).toContain('Allowed choices are table, json'),
    2,
  ],
  [
    [
      'load',
      graph,
      '--to',
      store.url,
      '--store',
      'oxigraph',
      '--checkpoint',
      'load.jsonl',
      '--sample',
      '3',
      '--retries',
      '1',
      '--timeout',
      '60',
    ],
    ({ stdout, stderr }) => {
      expect(stdout).toBe('');
      expect(stderr).toMatch(
        /^\d+ graphs, \d+ triples in the store: \d+ new; .*\ncounts agree for every graph/,
      );
      expect(file('load.jsonl')).toContain('"finished":true');
    },
  ],
  [
    [
      'load',
      graph,
      '--to',
      store.url,
      '--store',
      'oxigraph',
      '--checkpoint',
      'load.jsonl',
      '--all',
      '--replace-all',
      '--strategy',
      'insert',
      '--dry-run',
    ],
    ({ stdout }) => expect(stdout).toMatch(/^would send 0 new, \d+ replaced/m),
  ],
  [
    [
      'load',
      graph,
      '--to',
      store.url,
      '--path',
      'query=/query',
      '--path',
      'update=/update',
      '--resume',
      '--checkpoint',
      'load.jsonl',
    ],
    ({ stderr }) => expect(stderr).toMatch(/\d+ left as they were/),
  ],
  [
    ['load', graph, '--to', 'http://localhost:3030/ds', '--store', 'fuseki', '--print-bulk'],
    ({ stdout }) => expect(stdout).toContain(`tdb2.tdbloader --loc=DATABASE ${graph}`),
  ],
  [
    ['load', graph, '--to', 'localhost:3030', '--store', 'fuseki'],
    ({ stderr }) => expect(stderr).toContain('must begin with http://'),
    2,
  ],
  [
    ['query', '-', '--graph', '-'],
    ({ stderr }) => expect(stderr).toContain('cannot both come from standard input'),
    2,
  ],
  [
    ['query', '-f', '.', '--graph', graph],
    ({ stderr }) => expect(stderr).toMatch(/^\.: .*it is a folder/),
    3,
  ],
  [
    [
      'evaluate',
      '--gold',
      'gold.jsonl',
      '--articles',
      'wire.jsonl',
      '--records',
      'found.jsonl',
      '--errors',
      '--rules',
    ],
    ({ stdout }) =>
      expect(stdout).toMatch(
        /^official +100\.0 +100\.0 +100\.0 +1 +0 +0.*\n {2}official\.title +100\.0 % of 1$/m,
      ),
  ],
  [
    ['evaluate', '--gold', 'gold.jsonl', '--articles', 'wire.jsonl', '--format', 'json'],
    ({ stdout }) => expect(JSON.parse(stdout)).toMatchObject({ all: { missed: 0 } }),
  ],
  [
    ['extract', 'story.txt', '--input-format', 'jsonl', '--debug'],
    ({ stdout }) => expect(stdout).toBe(''),
    1,
  ],
];

describe('runs', () => {
  test.each(runs)('%j', async (args, check, code = 0) => {
    const outcome = await runHere(folder, args);
    expect(outcome).toMatchObject({ code });
    check(outcome);
  });
});

describe('why', () => {
  let iri = '';
  beforeAll(async () => {
    const { stdout } = await runHere(folder, ['table', 'meeting', '--graph', graph, '--format', 'jsonl']);
    iri = JSON.parse(stdout.split('\n')[0] ?? '').iri;
  });

  test('shows the words and the rule', async () => {
    const { code, stdout } = await runHere(folder, ['why', iri, '--graph', graph]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/meeting\.[a-z-]+/);
  });
});

/** A server has to be ended: its options are exercised in serve.test.ts. */
const SERVE_OPTIONS = [
  ...['graph', 'host', 'port', 'timeout', 'max-rows', 'engines', 'queue', 'watch', 'articles', 'seeds'],
].map((name) => `serve --${name}`);
/** Exercised elsewhere: every command's help, names of one's own in own-seeds.test.ts, `why` above, and what all that read a graph share, by `query`. */
const elsewhere = new Set(['--help', 'why --graph', 'ask --seeds', ...SERVE_OPTIONS, '--as-reported']);
const program = await createProgram(Object.keys(COMMANDS));
const commands = program.commands.filter((command) => command.name() !== 'help');

test('every option of every command is among the runs of this file', () => {
  const used = (command: string | undefined, flags: readonly (string | undefined)[]): boolean =>
    runs.some(([args]) => (!command || args[0] === command) && args.some((arg) => flags.includes(arg)));
  const options = [
    ...program.options.map((option) => ({ name: undefined, option })),
    ...commands.flatMap((command) => command.options.map((option) => ({ name: command.name(), option }))),
  ];
  const missing = options
    .filter(({ name, option }) => !used(name, [option.long, option.short]))
    .map(({ name, option }) => (name ? `${name} ${option.long}` : `${option.long}`))
    .filter((flag) => !elsewhere.has(flag) && !elsewhere.has(flag.replace(/^\S+ /, '')));
  expect(missing, 'add a run with each to the list above').toEqual([]);
});

test('the list of commands shows of each what it takes', () => {
  const term = new Help().subcommandTerm;
  const listed = Object.entries(COMMANDS).map(([name, { takes }]) => `${name} ${takes}`.trimEnd());
  expect(listed).toEqual(commands.map(term));
});

test('every command says in its help what it does, with examples', () => {
  for (const command of commands) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(help, command.name()).toMatch(/Examples?:\n {2}\S/);
    expect(command.description(), command.name()).not.toBe('');
  }
});

test('records to score may come through a pipe', async () => {
  const args = ['evaluate', '--gold', 'gold.jsonl', '--articles', 'wire.jsonl', '--records', '-'];
  const outcome = await runCommand(folder, args, file('found.jsonl'));
  expect(outcome).toMatchObject({ code: 0, stdout: expect.stringMatching(/^official +100\.0/m) });
});

test('the help is printed by the program, on stdout', async () => {
  const outcome = await runCommand(folder, ['build', '--help']);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).toMatch(/^Usage: communique build/);
});
