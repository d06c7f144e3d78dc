import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonize } from 'rdf-canonize';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/compile/build.ts';
import { locateGraph } from '../../src/query/engine/locate-graph.ts';
import { readGraphs } from '../../src/query/engine/read-graphs.ts';
import { makeFolder } from '../make-folder.ts';

const here = fileURLToPath(new URL('../..', import.meta.url));
const golden = join(here, 'output', 'seed');
const fresh = makeFolder();

const AGAIN =
  'The build of the seed article has changed. If it is meant to: npm run golden, and review the difference';

const report = await build([join(here, 'seeds', 'articles')], fresh);

/** The graph of a file in its canonical form, RDFC-1.0. */
async function readCanonical(path: string): Promise<string> {
  const quads = [];
  for await (const run of readGraphs(locateGraph(path))) quads.push(...run);
  return canonize(quads, { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
}

describe('the seed article', () => {
  test('is read whole and conforms', () => {
    expect(report.articles).toBe(1);
    expect(report.issues).toEqual([]);
    expect(report.validation).toMatchObject({ conforms: true });
  });

  test.each(['graph.nq', 'graph.trig', 'graph.ttl', 'graph.jsonld'])(
    'gives the committed %s as a graph',
    async (name) => {
      expect(await readCanonical(join(fresh, name)), AGAIN).toBe(await readCanonical(join(golden, name)));
    },
  );

  test('gives the committed files byte by byte, and no others', () => {
    // These two tell which program made them, to the byte.
    const isCommitted = (name: string): boolean => name !== 'manifest.json' && name !== 'articles.jsonl.gz';
    const committed = readdirSync(golden).filter(isCommitted);
    expect(readdirSync(fresh).filter(isCommitted).sort(), AGAIN).toEqual(committed.sort());
    for (const name of committed) {
      expect(readFileSync(join(fresh, name), 'utf8'), `${name}: ${AGAIN}`).toBe(
        readFileSync(join(golden, name), 'utf8'),
      );
    }
  });
});
