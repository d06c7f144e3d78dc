/**
 * What shipped questions and tables take in real triple stores, and whether they answer there as here, by value:
 *
 *   tests/stores/install.sh
 *   npx tsx bench/stores.ts output/
 *   npx tsx bench/stores.ts output/ --store rdf4j --only who-cites --timeout 60
 *
 * Seconds are those of the clock and, on Linux, of the server's processor time, which other work on the machine disturbs less.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from '../src/publish/load/load.ts';
import { openGraphFiles } from '../src/publish/load/send/open-graph-files.ts';
import { openStore } from '../src/publish/load/store/open-store.ts';
import { askRows, type Store } from '../src/publish/load/store/store.ts';
import { openGraph } from '../src/query/graph-store.ts';
import { answerKeys } from '../tests/stores/answer-keys.ts';
import { type Running, runServer } from '../tests/stores/run-server.ts';
import { findMissing, SERVERS, type Server } from '../tests/stores/servers.ts';
import { readShippedQueries } from '../tests/stores/shipped-queries.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '60' },
  },
});
const [graph = 'output/'] = positionals;
const timeoutMs = Number(values.timeout) * 1000;

const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
const queries = (await readShippedQueries()).filter(([name]) => name.includes(values.only));
const own = await openGraph(graph, { asReported: true });
const expected = new Map<string, string[]>();
for (const [name, sparql] of queries) {
  const { rows } = await own.select(sparql, { maxRows: Number.POSITIVE_INFINITY, timeoutMs: 240_000 });
  expected.set(name, answerKeys(rows));
}
await own.close();

try {
  for (const server of SERVERS.filter(({ name }) => name.includes(values.store))) await measure(server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(server: Server): Promise<void> {
  const missing = findMissing(server);
  if (missing !== undefined) {
    process.stdout.write(`${server.name} is not here (${missing})\n`);
    return;
  }
  const running = await runServer(server);
  try {
    const { credentials } = server;
    const open = (ms: number): Store =>
      openStore({
        ...{ to: running.to, store: server.name, retries: 0, timeoutMs: ms },
        ...(credentials && { credentials }),
      });
    const begun = performance.now();
    const options = { checkpoint: join(folder, `${server.name}.jsonl`) };
    const { graphs, triples } = await load(open(300_000), await openGraphFiles([graph]), options);
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(
      `${server.name}: ${graphs} graphs, ${triples} triples loaded in ${seconds.toFixed(1)} s\n`,
    );
    for (const [name, sparql] of queries) await ask(open(timeoutMs), running, name, sparql);
  } finally {
    await running.remove();
  }
}

async function ask(store: Store, running: Running, name: string, sparql: string): Promise<void> {
  const [begun, used] = [performance.now(), processorSeconds(running.pid())];
  const outcome = await askRows(store, sparql).then(
    (rows) => compare(answerKeys(rows), expected.get(name) ?? []),
    (error: Error) => error.message.slice(0, 160),
  );
  const seconds = (performance.now() - begun) / 1000;
  const processor = processorSeconds(running.pid()) - used;
  process.stdout.write(
    `${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${processor.toFixed(1).padStart(6)} s CPU  ${outcome}\n`,
  );
}

function compare(found: readonly string[], wanted: readonly string[]): string {
  const isSame = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((row, at) => row === b[at]);
  if (isSame(found, wanted)) return `the same ${found.length} rows`;
  if (isSame([...found].sort(), [...wanted].sort())) return `the same ${found.length} rows in another order`;
  const has = new Set(wanted);
  const odd = found.find((row) => !has.has(row));
  return `${found.length} rows for ${wanted.length}${odd ? `, as ${odd.slice(0, 200)}` : ''}`;
}

/** Of a process, in a system that tells it under /proc in hundredths. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
