import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serveGraph } from '../../src/publish/serve-graph.ts';
import { isAtHand } from '../is-at-hand.ts';
import { SHORT_JAVA } from '../short-java.ts';
import { FUSEKI, STORES_HOME } from '../stores/stores-home.ts';
import { BASE, OPTIONS, SAMPLE } from '../unit/publish/serve-sample.ts';

const run = promisify(execFile);
const PYTHON = '/usr/bin/python3';
/** Jena's server with its commands, and Comunica's command: where they were put, if they were. */
const COMMAND = join(STORES_HOME, 'comunica', 'node_modules', '.bin', 'comunica-sparql');
const { JENA = FUSEKI, COMUNICA = COMMAND } = process.env;

const hasWrapper = isAtHand(
  'SPARQLWrapper',
  spawnSync(PYTHON, ['-c', 'import SPARQLWrapper, rdflib']).status === 0,
  'CONFORMANCE',
  'Debian: python3-sparqlwrapper',
);
const hasJena = isAtHand(
  'Jena rsparql',
  existsSync(JENA),
  'STORES',
  'tests/stores/install.sh, or JENA names the jar of jena-fuseki-server',
);
const hasComunica = isAtHand(
  'Comunica',
  existsSync(COMUNICA),
  'STORES',
  'tests/stores/install.sh, or COMUNICA names its command comunica-sparql',
);

const SELECT =
  'PREFIX cq: <https://w3id.org/communique/ontology#> SELECT ?code { ?s cq:code ?code } ORDER BY ?code';

let server: RunningServer;
let endpoint = '';
let codes: string[] = [];
beforeAll(async () => {
  server = await serveGraph([SAMPLE], OPTIONS);
  endpoint = new URL('/sparql', server.address).href;
  const answer = await fetch(`${endpoint}?${new URLSearchParams({ query: SELECT, format: 'csv' })}`);
  codes = (await answer.text()).trim().split('\r\n').slice(1);
});
afterAll(() => server?.close());

describe('clients of others ask the endpoint unchanged', () => {
  test.skipIf(!hasWrapper)('SPARQLWrapper and rdflib, in each format', async () => {
    const script = fileURLToPath(new URL('ask-with-sparqlwrapper.py', import.meta.url));
    const { stdout } = await run(PYTHON, [script, endpoint, `${BASE}article/tass-2025-07-09`]);
    const found = JSON.parse(stdout);
    expect(codes.length).toBeGreaterThan(2);
    expect(found).toMatchObject({ json: codes, xml: codes, csv: codes, rows: codes });
    expect(found).toMatchObject({ rdfxml: codes.length, turtle: codes.length });
    expect(found.graph).toBeGreaterThan(5);
  });

  test.skipIf(!hasJena)('Jena rsparql', async () => {
    const args = ['-cp', JENA, 'arq.rsparql', '--service', endpoint, '--results', 'CSV', SELECT];
    const { stdout } = await run('java', args, { env: { ...process.env, ...SHORT_JAVA } });
    expect(stdout.trim().split(/\r?\n/).slice(1)).toEqual(codes);
  });

  test.skipIf(!hasComunica)('Comunica', async () => {
    const { stdout } = await run(process.execPath, [
      COMUNICA,
      `sparql@${endpoint}`,
      SELECT,
      '-t',
      'text/csv',
    ]);
    expect(stdout.trim().split(/\r?\n/).slice(1)).toEqual(codes);
  });
});
