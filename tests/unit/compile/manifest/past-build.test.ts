import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, build } from '../../../../src/compile/build.ts';
import type { BuildOptions } from '../../../../src/compile/plan-build.ts';
import { FileError, UsageError } from '../../../../src/errors.ts';
import type { Iri } from '../../../../src/rdf/iri.ts';
import { makeFolder } from '../../../make-folder.ts';

const root = makeFolder();
const path = (...names: string[]): string => join(root, ...names);

const OPTIONS: BuildOptions = { formats: ['turtle', 'nquads'], validate: false };
const line = (id: string, text: string): string => `${JSON.stringify({ id, text, date: '2025-03-04' })}\n`;
const ONE = line('one', 'Olav Dahl met Anna Laine.');
const TWO = line('two', 'Norwegian President Olav Dahl visited Estonia.');

beforeAll(async () => {
  writeFileSync(path('one.jsonl'), ONE);
  writeFileSync(path('both.jsonl'), ONE + TWO);
  await build([path('both.jsonl')], path('past'), OPTIONS);
});

let number = 0;
function copyPast(): string {
  const folder = path(`copy-${number++}`);
  cpSync(path('past'), folder, { recursive: true });
  return folder;
}

const filesOf = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

test('what is the same is not made again, under whatever folder it lies', async () => {
  const folder = copyPast();
  const moved = mkdtempSync(path('moved-'));
  copyFileSync(path('both.jsonl'), join(moved, 'both.jsonl'));
  const made: string[] = [];
  const kept: string[] = [];
  const { changes } = await build([moved], folder, {
    ...OPTIONS,
    onArticle: ({ article }) => made.push(article.id),
    onKept: ({ id }) => kept.push(id),
  });
  expect([made, kept]).toEqual([[], ['one', 'two']]);
  expect(changes).toEqual({ added: 0, replaced: 0, removed: 0, kept: 2 });
  expect(filesOf(folder)).toEqual(filesOf(path('past')));
});

describe('other ways to the same files', () => {
  const ways: [what: string, options: BuildOptions, kept: number][] = [
    ['fewer formats', { formats: ['nquads'] }, 2],
    ['packed', { gzip: true }, 2],
    ['more formats', { formats: ['trig', 'nquads'] }, 0],
    ['another base', { base: 'https://example.org/id/' as Iri }, 0],
    ['another bound', { minConfidence: 0 }, 0],
    ['checked', { validate: true }, 0],
    ['fresh', { fresh: true }, 0],
  ];

  test.each(ways)('%s', async (_, options, kept) => {
    const [folder, empty] = [copyPast(), path(`empty-${number++}`)];
    const asked = { ...OPTIONS, ...options };
    const { changes } = await build([path('both.jsonl')], folder, asked);
    expect(changes.kept).toBe(kept);
    await build([path('both.jsonl')], empty, asked);
    expect(filesOf(folder)).toEqual(filesOf(empty));
  });
});

test('packed files are read as plain ones are', async () => {
  const folder = copyPast();
  await build([path('both.jsonl')], folder, { ...OPTIONS, gzip: true });
  const packed = readFileSync(join(folder, 'graph.nq.gz'));
  expect(gunzipSync(packed)).toEqual(readFileSync(path('past', 'graph.nq')));
  await build([path('one.jsonl')], folder, OPTIONS);
  expect(readFileSync(join(folder, 'graph.nq'))).toEqual(readFileSync(path('past', 'graph.nq')));
});

test('an article whose text no longer gives a graph loses the one it had', async () => {
  const folder = copyPast();
  const changed = mkdtempSync(path('changed-'));
  writeFileSync(join(changed, 'both.jsonl'), ONE + line('two', 'Olav Dahl. '.repeat(50_000)));
  const { changes } = await build([changed], folder, { ...OPTIONS, jobs: 1, timeoutMs: 1 });
  expect(changes).toMatchObject({ kept: 1, removed: 1 });
  expect(readFileSync(join(folder, 'graph.nq'), 'utf8')).not.toContain('/article/two>');
});

describe('articles that only an earlier build was given', () => {
  const other = { ...OPTIONS, minConfidence: 0.1 };

  test('cannot be made anew: the folder stays as it was, and the message says what to do', async () => {
    const folder = copyPast();
    const failed = build([path('one.jsonl')], folder, other);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(/article\/two, not among.*--prune/);
    expect(filesOf(folder)).toEqual(filesOf(path('past')));
  });

  test('go where that is asked for', async () => {
    const { changes } = await build([path('one.jsonl')], copyPast(), { ...other, prune: true });
    expect(changes).toEqual({ added: 0, replaced: 1, removed: 1, kept: 0 });
  });

  test('are told of, with the article, in counts of warnings once', async () => {
    writeFileSync(
      path('undated.jsonl'),
      `${JSON.stringify({ id: 'three', text: 'Olav Dahl met Anna Laine.' })}\n`,
    );
    const folder = copyPast();
    for (const input of ['undated.jsonl', 'undated.jsonl', 'one.jsonl']) {
      const { warnings } = await build([path(input)], folder, OPTIONS);
      expect(warnings).toEqual({ 'no-date': 1 });
    }
  });
});

describe('a folder that is not as the build left it is told of, until all is made fresh', () => {
  const spoil: [what: string, (folder: string) => void][] = [
    ['a longer graph', (folder) => appendFileSync(join(folder, 'graph.nq'), '# mine\n')],
    [
      'a graph of the same length',
      (folder) => {
        const file = join(folder, 'graph.ttl');
        writeFileSync(file, readFileSync(file, 'utf8').replace('Dahl', 'Kahl'));
      },
    ],
    ['no graph', (folder) => rmSync(join(folder, 'graph.ttl'))],
    ['no list', (folder) => rmSync(join(folder, 'articles.jsonl.gz'))],
    ['a list that is none', (folder) => writeFileSync(join(folder, 'articles.jsonl.gz'), 'x'.repeat(300))],
    ['another manifest', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"manifest": 9}')],
    ['no manifest in it', (folder) => writeFileSync(join(folder, 'manifest.json'), 'x')],
  ];

  test.each(spoil)('%s', async (_, change) => {
    const folder = copyPast();
    change(folder);
    const again = (options: BuildOptions): Promise<BuildResult> =>
      build([path('one.jsonl')], folder, options);
    await expect(again(OPTIONS)).rejects.toThrow(FileError);
    await expect(again(OPTIONS)).rejects.toThrow(/--fresh/);
    await again({ ...OPTIONS, fresh: true });
    expect(readFileSync(join(folder, 'graph.nq'), 'utf8')).not.toContain('/article/two>');
  });

  test('no manifest at all: the folder is not one to go on from', async () => {
    const folder = copyPast();
    rmSync(join(folder, 'manifest.json'));
    const { changes } = await build([path('one.jsonl')], folder, OPTIONS);
    expect(changes).toEqual({ added: 1, replaced: 0, removed: 0, kept: 0 });
  });
});
