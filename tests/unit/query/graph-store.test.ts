import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOptions, GraphStore } from '../../../src/query/graph-store.ts';
import { openGraph } from '../../../src/query/graph-store.ts';
import { makeFolder } from '../../make-folder.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openGraph(fileURLToPath(new URL('graph', import.meta.url)));
});
afterAll(() => store.close());

const NAMES = 'SELECT ?code ?name { ?s cq:code ?code ; rdfs:label ?name } ORDER BY ?code';
const CROSS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }';

describe('answers', () => {
  test.each<[string, string, AnswerOptions, string]>([
    ['a table', NAMES, {}, 'code  name\n────  ───────\nFI    Finland\nNO    Norway\n'],
    ['CSV', NAMES, { format: 'csv' }, 'code,name\r\nFI,Finland\r\nNO,Norway\r\n'],
    ['TSV', NAMES, { format: 'tsv' }, '?code\t?name\n"FI"\t"Finland"\n"NO"\t"Norway"\n'],
    ['cut CSV', NAMES, { format: 'csv', maxRows: 1 }, 'code,name\r\nFI,Finland\r\n'],
    ['cut TSV', NAMES, { format: 'tsv', maxRows: 1 }, '?code\t?name\n"FI"\t"Finland"\n'],
    ['a table of nothing', 'SELECT ?x { ?x cq:code "XX" }', {}, 'x\n─\n'],
    ['yes', 'ASK { ?s cq:code "FI" }', {}, 'true\n'],
    [
      'no, in JSON',
      'ASK { ?s cq:code ?c }',
      { bind: { c: 'XX' }, format: 'json' },
      '{"head":{},"boolean":false}\n',
    ],
    [
      'Turtle',
      'CONSTRUCT { ?s cq:code ?c } WHERE { ?s cq:code ?c }',
      { bind: { c: 'FI' } },
      '@prefix cq: <https://w3id.org/communique/ontology#>.\n\n<https://w3id.org/communique/id/state/FI> cq:code "FI".\n',
    ],
    [
      'sorted N-Triples, cut',
      'CONSTRUCT { ?s rdf:value ?c } WHERE { ?s cq:code ?c }',
      { format: 'ntriples', maxRows: 1 },
      '<https://w3id.org/communique/id/state/FI> <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "FI" .\n',
    ],
    // One person in two articles' graphs is one person.
    ['a count over the union of the graphs', 'SELECT (COUNT(*) AS ?n) { ?p a cq:Person }', {}, 'n\n─\n2\n'],
  ])('%s', async (_, query, options, expected) => {
    const { text, warnings } = await store.answer(query, options);
    expect(text).toBe(expected);
    expect(warnings).toEqual(
      options.maxRows ? [expect.stringMatching(/^Only the first 1 (rows|triples) are shown/)] : [],
    );
  });

  test('XML and JSON, whole and cut', async () => {
    expect((await store.answer(NAMES, { format: 'xml' })).text.match(/<result>/g)).toHaveLength(2);
    const cut = await store.answer(NAMES, { format: 'xml', maxRows: 1 });
    expect(cut.text).toMatch(/<\/result><\/results><\/sparql>\n$/);
    expect(cut).toMatchObject({ rows: 1, kind: 'bindings' });
    expect((await store.select(NAMES, { maxRows: 1 })).rows).toEqual([
      { code: { type: 'literal', value: 'FI' }, name: { type: 'literal', value: 'Finland' } },
    ]);
  });

  test('JSON-LD', async () => {
    const { text } = await store.answer('DESCRIBE <https://w3id.org/communique/id/state/FI>', {
      format: 'jsonld',
    });
    expect(JSON.parse(text)).toMatchObject([{ '@id': 'https://w3id.org/communique/id/state/FI' }]);
  });

  test.each<[string, AnswerOptions['format']]>([
    ['SELECT ?x { ?x ?p ?o }', 'turtle'],
    ['DESCRIBE cq:Meeting', 'csv'],
  ])('%s is no %s', async (query, format) => {
    await expect(store.answer(query, format ? { format } : {})).rejects.toMatchObject({
      code: 'result-format',
    });
  });
});

describe('hostile queries end, and the store lives', () => {
  test.each<[string, string, AnswerOptions, string]>([
    ['endless', CROSS, { timeoutMs: 300 }, 'query-timeout'],
    ['deep', `ASK ${'{'.repeat(900)}${'}'.repeat(900)}`, {}, 'query-size'],
    [
      'past the parser, deep enough to kill the engine',
      optionals(3000),
      { timeoutMs: 20_000 },
      'query-crash',
    ],
    ['an update', 'DROP ALL', {}, 'read-only'],
    ['a syntax error', 'SELECT ?x WHERE { ?x a }', {}, 'query-syntax'],
    ['aborted', CROSS, { signal: AbortSignal.timeout(200) }, 'query-aborted'],
  ])(
    '%s',
    async (_, query, options, code) => {
      await expect(store.answer(query, options)).rejects.toMatchObject({ code });
      expect((await store.answer(NAMES)).rows).toBe(2);
    },
    60_000,
  );

  test('queries asked at once are answered in turn, though one of them is endless', async () => {
    const asked = [NAMES, CROSS, NAMES].map((query) =>
      store.answer(query, { timeoutMs: 1500 }).then(({ rows }) => rows),
    );
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  test('SPARQL 1.2 is answered', async () => {
    expect((await store.answer('SELECT ?s { ?r rdf:reifies <<( ?s ?p ?o )>> }')).rows).toBe(0);
  });
});

/** A long chain that the tree holds side by side, and the engine one inside the other. */
function optionals(n: number): string {
  return `SELECT * { ${'OPTIONAL { ?s ?p ?o } '.repeat(n)} }`;
}

describe('answers that cannot be as loaded', () => {
  const file = join(makeFolder({ 'odd.nt': '<x:s> <x:p> "a\\u0001b\\rc\\uFFFE" .\n' }), 'odd.nt');

  test('XML holds no control character, and says what it lost', async () => {
    const opened = await openGraph(file);
    const { text, warnings } = await opened.answer('SELECT ?o { ?s ?p ?o }', { format: 'xml' });
    expect(text).toContain('<literal>a\ufffdb&#xD;c\ufffd</literal>');
    expect(warnings).toEqual([expect.stringContaining('(2) are written as U+FFFD')]);
    const json = await opened.answer('SELECT ?o { ?s ?p ?o }', { format: 'json' });
    expect([json.text, json.warnings]).toEqual([expect.stringContaining('a\\u0001b'), []]);
    await opened.close();
  });
});

describe('opening', () => {
  const directory = makeFolder();
  const triple = '<x:s> <x:p> "o" .\n';
  const files: [string, string | Uint8Array, number | string][] = [
    ['a.nq', '<x:s> <x:p> "o" <x:g> .\n', 1],
    ['a.trig.gz', gzipSync('<x:g> { <x:s> <x:p> "o" }'), 1],
    ['a.ttl', triple, 1],
    ['a.nt', triple, 1],
    ['a.jsonld', '{"@context":{"p":"x:p"},"@id":"x:g","@graph":[{"@id":"x:s","p":"o"}]}', 1],
    ['mark.ttl', `\ufeff${triple}`, 1],
    ['mark.nq.gz', gzipSync(`\ufeff${triple}`), 1],
    ['empty.nq', '', 'graph-empty'],
    ['utf16.nt', Buffer.from(`\ufeff${triple}`, 'utf16le'), 'graph-broken'],
    ['space.nt', '<http://example.org/a\\u0020b> <x:p> "o" .\n', 'graph-broken'],
    ['raw-space.ttl', '<http://example.org/a b> <x:p> "o" .\n', 'graph-broken'],
    ['bracket.nt', '<x:s> <x:p> <http://example.org/{a}> .\n', 'graph-broken'],
    ['cut.nq.gz', gzipSync(triple.repeat(50)).subarray(0, 30), 'graph-broken'],
    ['bytes.nq', new Uint8Array([0xff, 0x80, 0x00, 0x81]), 'graph-broken'],
    ['comment.nq', '# nothing\n', 'graph-empty'],
    ['broken.nq', '<x:s> <x:p\n', 'graph-broken'],
    ['broken.nq.gz', 'no gzip', 'graph-broken'],
    ['graph.txt', triple, 'graph-format'],
  ];
  test.each(files)('%s', async (name, content, expected) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    if (typeof expected === 'string') {
      await expect(openGraph(path)).rejects.toMatchObject({
        code: expected,
        message: expect.stringContaining(path),
      });
      return;
    }
    const opened = await openGraph(path);
    expect(opened.size).toBe(expected);
    expect((await opened.answer('SELECT ?o { <x:s> <x:p> ?o }')).text).toBe('o\n─\no\n');
    await opened.close();
    await expect(opened.answer('ASK {}')).rejects.toMatchObject({ code: 'query-aborted' });
  });

  async function* pipe(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  }

  test.each<[string, (string | Uint8Array)[], boolean]>([
    ['N-Quads', ['# facts\n', '<x:s> <x:p> "o" <x:g> .\n'], true],
    ['N-Triples', [triple], false],
    ['Turtle', ['@prefix x: <x:> .\nx:s x:p "o" .'], false],
    ['TriG, without GRAPH', ['<x:g> { <x:s> <x:p> "o" }'], true],
    ['JSON-LD', ['\ufeff  {"@id":"x:s", "x:p":"o"}'], false],
    ['a list of JSON-LD', ['[\n{"@id":"x:s", "x:p":"o"}]'], false],
    ['packed N-Quads', [gzipSync('<x:s> <x:p> "o" <x:g> .\n')], true],
  ])('- reads %s from standard input', async (_, chunks, named) => {
    const opened = await openGraph('-', { stdin: pipe(...chunks) });
    expect([opened.size, opened.named, opened.path]).toEqual([1, named, 'standard input']);
    await opened.close();
  });

  test('- of nothing', async () => {
    await expect(openGraph('-', { stdin: pipe() })).rejects.toMatchObject({ code: 'graph-empty' });
  });

  test('several are one graph; a file given twice counts once', async () => {
    const [one, two] = [join(directory, 'one.nq'), join(directory, 'two.ttl')];
    writeFileSync(one, '<x:s> <x:p> "o" <x:g> .\n');
    writeFileSync(two, '<x:s> <x:q> "r" .\n');
    const opened = await openGraph([one, two, one]);
    expect(opened.size).toBe(2);
    expect((await opened.answer('ASK { ?s <x:p> "o" ; <x:q> "r" }')).text).toBe('true\n');
    await opened.close();
    await expect(openGraph([one, join(directory, 'broken.nq')])).rejects.toThrow(
      /^\S*broken\.nq cannot be loaded/,
    );
  });

  test('a directory without a graph, and no directory', async () => {
    await expect(openGraph(directory)).rejects.toMatchObject({
      code: 'graph-missing',
      remedy: expect.stringContaining('graph.nq'),
    });
    await expect(openGraph(join(directory, 'nowhere'))).rejects.toMatchObject({ code: 'graph-missing' });
  });
});
