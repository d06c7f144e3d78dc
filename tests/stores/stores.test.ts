import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countGraphs } from '../../src/publish/load/check/count-graphs.ts';
import { type LoadOptions, load } from '../../src/publish/load/load.ts';
import { readProfile } from '../../src/publish/load/profile/read-profile.ts';
import { openGraphFiles } from '../../src/publish/load/send/open-graph-files.ts';
import { openStore } from '../../src/publish/load/store/open-store.ts';
import { askRows, type Store, update } from '../../src/publish/load/store/store.ts';
import { type GraphStore, openGraph } from '../../src/query/graph-store.ts';
import { sampleGraph } from '../samples/sample-graph.ts';
import { answerKeys } from './answer-keys.ts';
import { type Running, runServer } from './run-server.ts';
import { findMissing, SERVERS, type Server } from './servers.ts';
import { readShippedQueries } from './shipped-queries.ts';

/** Set where the stores must be there: a missing one then fails. */
const REQUIRED = process.env.STORES === 'required';
/** Another graph than the samples, to measure by. */
const GRAPH = process.env.STORES_GRAPH ?? fileURLToPath(sampleGraph);

const folder = mkdtempSync(join(tmpdir(), 'communique-stores-'));
const files = await openGraphFiles([GRAPH]);
const queries = await readShippedQueries();
let own: GraphStore;
/** What the program answers, query by query, whichever store is asked too. */
const answers = new Map<string, string[]>();
async function answerOwn(sparql: string): Promise<string[]> {
  const known = answers.get(sparql);
  if (known) return known;
  const limits = { maxRows: Number.POSITIVE_INFINITY, timeoutMs: 240_000 };
  const found = answerKeys((await own.select(sparql, limits)).rows).sort();
  answers.set(sparql, found);
  return found;
}
beforeAll(async () => {
  own = await openGraph(GRAPH, { asReported: true });
});
afterAll(async () => {
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

const optionsOf = ({ name }: Server, more: Partial<LoadOptions> = {}): LoadOptions => ({
  checkpoint: join(folder, `${name}.jsonl`),
  ...more,
});

for (const server of SERVERS) {
  const missing = findMissing(server);
  if (missing !== undefined && !REQUIRED) {
    console.warn(`${server.name} is not here (${missing}): skipped. tests/stores/install.sh gets it.`);
  }

  describe.skipIf(missing !== undefined && !REQUIRED)(server.name, { timeout: 300_000 }, () => {
    let running: Running;
    let store: Store;
    beforeAll(async () => {
      running = await runServer(server);
      const { credentials } = server;
      store = openStore({
        to: running.to,
        store: server.name,
        retries: 12,
        ...(credentials && { credentials }),
      });
    }, 300_000);
    afterAll(() => running?.remove());

    test('holds what was loaded, graph by graph and value by value', async () => {
      const report = await load(store, files, optionsOf(server));
      expect(report.fresh).toHaveLength(report.graphs);
      expect(report.resent).toBe(0);
      expect(await load(store, files, optionsOf(server))).toMatchObject({ fresh: [], replaced: [] });
    });

    test('has a graph that changed there replaced, and no other', async () => {
      const [graph = ''] = (await load(store, files, optionsOf(server))).unchanged;
      await update(store, `DROP SILENT GRAPH <${graph}>`);
      expect(await load(store, files, optionsOf(server))).toMatchObject({ fresh: [graph], replaced: [] });
      expect((await countGraphs(store, [graph])).size).toBe(1);
    });

    const { faults } = readProfile(server.name);
    test.each(queries.filter(([name]) => faults[name] === undefined))(
      'answers %s as the program does',
      async (name, sparql) => {
        const found = await askRows(store, sparql).then(answerKeys);
        expect(found.sort(), name).toEqual(await answerOwn(sparql));
      },
    );

    test('has no fault listed of a query that is not shipped', () => {
      const names = queries.map(([name]) => name);
      expect(Object.keys(faults).filter((name) => !names.includes(name))).toEqual([]);
    });

    test.runIf(server.name === 'oxigraph' || server.name === 'fuseki')(
      'loses and doubles nothing where it dies in the middle and comes back',
      async () => {
        let taken = 0;
        let back: Promise<void> | undefined;
        const report = await load(store, files, {
          ...optionsOf(server, { all: true, strategy: 'put' }),
          onProgress: () => {
            taken += 1;
            if (taken === 3) back = running.restart();
          },
        });
        await back;
        expect(back).toBeDefined();
        expect(report.replaced).toHaveLength(report.graphs);
      },
    );
  });
}
