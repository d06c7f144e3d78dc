import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonize } from 'rdf-canonize';
import { expect, test } from 'vitest';
import { build } from '../../src/compile/build.ts';
import { makeFolder } from '../make-folder.ts';

const root = makeFolder();

/** What an article tells at its first and at a later writing; ids in an order that is not that of their files. */
const TEXTS: readonly [id: string, first: string, later: string][] = [
  ['m', 'Finnish Foreign Minister Anna Laine met Olav Dahl in Turku.', 'Anna Laine called off the meeting.'],
  ['b', 'Norwegian President Olav Dahl visited Estonia.', 'Norwegian President Olav Dahl visited Latvia.'],
  [
    'é/x',
    '"We agree," Estonian Prime Minister Mari Tamm said.',
    'Mari Tamm and Olav Dahl held talks in Oslo.',
  ],
  ['a', 'Chile and Peru signed a treaty on water.', 'Chile and Peru plan to sign a treaty on water.'],
];
type Version = 0 | 1 | undefined;
type Corpus = readonly Version[];

let number = 0;
const nameOf = (what: string): string => join(root, `${what}-${number++}`);

/** Articles in a file, in an order of the run's own; the file's name, which the graph does not tell, is the same in all. */
async function add(folder: string, corpus: Corpus, turned: boolean, prune = false): Promise<void> {
  const lines = TEXTS.flatMap(([id, ...texts], at) => {
    const version = corpus[at];
    return version === undefined
      ? []
      : [JSON.stringify({ id, text: texts[version], date: '2025-03-04', language: 'en' })];
  });
  const input = join(root, 'wire.jsonl');
  writeFileSync(input, (turned ? lines.reverse() : lines).join('\n'));
  await build([input], folder, { formats: ['turtle', 'nquads', 'jsonld'], validate: false, prune });
}

/** All files, and the hash of the graph in its canonical form. */
async function contents(folder: string): Promise<Record<string, string>> {
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
  const graph = readFileSync(join(folder, 'graph.nq'), 'utf8');
  const canonical = await canonize(graph, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' });
  return { ...files, canonical: createHash('sha256').update(canonical).digest('hex') };
}

async function builtAtOnce(corpus: Corpus): Promise<Record<string, string>> {
  const folder = nameOf('once');
  await add(folder, corpus, false);
  return contents(folder);
}

const version = fc.constantFrom<Version>(undefined, 0, 1);
const corpus = fc.tuple(version, version, version, version);
const some = corpus.filter((each) => each.some((one) => one !== undefined));
/** Each draw takes some builds. */
const RUNS = { numRuns: 3 };

test('one part after the other, in any order, gives what both give at once', async () => {
  await fc.assert(
    fc.asyncProperty(some, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (whole, inFirst) => {
      const parts = [true, false].map((first) =>
        whole.map((each, at) => (inFirst[at] === first ? each : undefined)),
      );
      const expected = await builtAtOnce(whole);
      for (const order of [parts, [...parts].reverse()]) {
        const folder = nameOf('parts');
        for (const part of order) if (part.some((each) => each !== undefined)) await add(folder, part, true);
        expect(await contents(folder)).toEqual(expected);
      }
    }),
    RUNS,
  );
});

test('whatever a folder held, pruning leaves what a build into an empty one gives', async () => {
  await fc.assert(
    fc.asyncProperty(some, some, async (before, after) => {
      const folder = nameOf('pruned');
      await add(folder, before, false);
      await add(folder, after, true, true);
      expect(await contents(folder)).toEqual(await builtAtOnce(after));
    }),
    RUNS,
  );
});

test('a changed article replaces its own graph and leaves the others', async () => {
  await fc.assert(
    fc.asyncProperty(some, some, async (before, changed) => {
      const folder = nameOf('changed');
      await add(folder, before, false);
      await add(folder, changed, true);
      const whole = before.map((each, at) => changed[at] ?? each);
      expect(await contents(folder)).toEqual(await builtAtOnce(whole));
    }),
    RUNS,
  );
});
