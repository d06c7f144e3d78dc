import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { validateGraph } from '../../../src/compile/validate-graph.ts';
import { GraphError } from '../../../src/query/query-error.ts';
import { makeFolder } from '../../make-folder.ts';
import { sampleGraph } from '../../samples/sample-graph.ts';

const root = makeFolder();

const lines = readFileSync(sampleGraph, 'utf8').split('\n').filter(Boolean);
/** Two articles of the sample graph. */
const graphs = [...new Set(lines.map((line) => line.split(' ').at(-2)))].slice(0, 2);
const some = lines.filter((line) => graphs.includes(line.split(' ').at(-2)));

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

describe('a graph that conforms', () => {
  const cases: [what: string, path: string][] = [
    ['article by article', write('some.nq', `${some.join('\n')}\n`)],
    ['packed', write('some.nq.gz', gzipSync(`${some.join('\n')}\n`))],
    // By subject and not by graph: what several articles tell of one state lies together.
    ['with its articles in pieces', write('pieces.nq', `${[...some].sort().join('\n')}\n`)],
    [
      'as bare triples',
      write('some.nt', `${[...new Set(some.map((line) => line.replace(/<[^>]+> \.$/, '.')))].join('\n')}\n`),
    ],
  ];

  test.each(cases)('%s', async (_, path) => {
    const report = await validateGraph(path);
    expect(report.results).toEqual([]);
    expect(report.conforms).toBe(true);
    expect(Object.values(report.checked).some((count) => count > 0)).toBe(true);
  });
});

test('a fact that lost its status is found, in its graph', async () => {
  const status = some.findIndex((line) => line.includes('#status>'));
  const report = await validateGraph(
    write('bad.nq', `${some.filter((_, at) => at !== status).join('\n')}\n`),
  );
  expect(report.conforms).toBe(false);
  expect(report.results[0]).toMatchObject({ severity: 'violation', path: expect.stringContaining('status') });
});

const broken: [what: string, name: string, content: string][] = [
  ['no N-Quads', 'broken.nq', '<https://example.org/a> nonsense\n'],
  ['a packed file that is none', 'broken.nq.gz', 'plain'],
  ['no triples', 'comments.nq', '# nothing\n'],
  ['no triples in JSON-LD', 'nothing.jsonld', '{}'],
  ['UTF-16', 'utf16.nt', '\ufffe'],
  ['JSON-LD whose context is elsewhere', 'remote.jsonld', '{"@context":"https://example.org/context"}'],
];

test.each(broken)('%s is told by its path', async (_, name, content) => {
  const path = write(name, content);
  const error = await validateGraph(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GraphError);
  expect(String(error)).toContain(path);
});
