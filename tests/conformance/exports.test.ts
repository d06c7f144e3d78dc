import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exportGraph } from '../../src/publish/export/export-graph.ts';
import { openGraph } from '../../src/query/graph-store.ts';
import { TABLE_KINDS } from '../../src/query/table-kinds.ts';
import { readTables } from '../../src/query/tables.ts';
import { makeFolder } from '../make-folder.ts';
import { STORES_HOME } from '../stores/stores-home.ts';
import { SAMPLE } from '../unit/publish/serve-sample.ts';

const run = promisify(execFile);
const PYTHON = join(STORES_HOME, 'python', 'bin', 'python');
const REQUIRED = process.env.STORES === 'required';
const isThere = spawnSync(PYTHON, ['-c', 'import networkx, pyarrow']).status === 0;
if (!isThere) console.warn('networkx and pyarrow are not here: skipped. tests/stores/install.sh gets them.');

const folder = makeFolder();

test.skipIf(!isThere && !REQUIRED)('networkx reads the network, and pyarrow the tables', async () => {
  const store = await openGraph([SAMPLE]);
  for (const format of ['graphml', 'parquet'] as const) {
    const files = exportGraph(store, format, { by: 'party', statuses: ['occurred'] });
    for await (const [name, pieces] of files)
      writeFileSync(join(folder, name), Buffer.concat([...pieces].map((piece) => Buffer.from(piece))));
  }
  const tables = await readTables(store, TABLE_KINDS);
  await store.close();
  const script = fileURLToPath(new URL('read-exports.py', import.meta.url));
  const found = JSON.parse((await run(PYTHON, [script, folder], { maxBuffer: 1e8 })).stdout);
  expect(found.rows).toMatchObject(
    Object.fromEntries(tables.map(({ kind, records }) => [kind, records.length])),
  );
  const meetings = tables.find(({ kind }) => kind === 'meeting')?.records ?? [];
  expect(found.quotes).toEqual(meetings.map(({ quote }) => quote));
  expect(found.types).toMatchObject({
    ...{ participants: 'list<element: string>', earliest: 'date32[day]', confidence: 'double' },
    ...{ quoteStart: 'int32', quote: 'string' },
  });
  expect(found.directed).toBe(false);
  expect(found.weight).toBeGreaterThan(found.labels.length / 2);
  expect(found.labels).toContain('Sergei Lavrov');
});
