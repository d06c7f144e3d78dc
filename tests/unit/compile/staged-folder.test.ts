import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { StagedFolder } from '../../../src/compile/staged-folder.ts';
import { writeFile } from '../../../src/compile/write-file.ts';
import { FileError } from '../../../src/errors.ts';

const root = mkdtempSync(join(tmpdir(), 'communique-stage-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let number = 0;
let path = '';
beforeEach(() => {
  path = join(root, `folder-${number++}`);
});

test('files appear together, and only when all are whole', async () => {
  const folder = new StagedFolder(path);
  folder.write('a.txt', 'one ');
  folder.write('b.txt', 'åland');
  folder.write('a.txt', 'two');
  expect(readdirSync(path).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect([folder.sizeOf('a.txt'), folder.sizeOf('b.txt'), folder.sizeOf('c.txt')]).toEqual([7, 6, 0]);
  folder.commit();
  folder.discard();
  expect(readdirSync(path).sort()).toEqual(['a.txt', 'b.txt']);
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('one two');
});

test('what is discarded leaves nothing, not even the folders that were made for it', async () => {
  const folder = new StagedFolder(join(path, 'deep', 'er'));
  folder.write('a.txt', 'one');
  folder.discard();
  expect(existsSync(path)).toBe(false);
});

test('a folder that was there keeps its files, and a file is replaced whole', async () => {
  const first = new StagedFolder(path);
  first.write('a.txt', 'old and longer');
  first.commit();
  writeFileSync(join(path, 'mine.txt'), 'kept');
  const second = new StagedFolder(path);
  second.write('a.txt', 'new');
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('old and longer');
  second.commit();
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
  expect(readdirSync(path).sort()).toEqual(['a.txt', 'mine.txt']);
});

test('what is stale goes with the commit, and nothing else', async () => {
  const first = new StagedFolder(path);
  for (const name of ['graph.nq', 'graph.ttl', 'mine.txt']) first.write(name, 'old');
  first.commit();
  const second = new StagedFolder(path);
  second.write('graph.nq', 'new');
  second.commit(['graph.nq', 'graph.ttl', 'graph.trig']);
  expect(readdirSync(path).sort()).toEqual(['graph.nq', 'mine.txt']);
});

test('pieces packed one by one are one packed file', async () => {
  async function* pieces(): AsyncGenerator<string> {
    yield 'one\n';
    yield 'two\n';
  }
  await writeFile(join(path, 'out.nq.gz'), pieces());
  expect(gunzipSync(readFileSync(join(path, 'out.nq.gz'))).toString()).toBe('one\ntwo\n');
});

test('a file of no pieces is empty; one whose pieces fail does not appear', async () => {
  async function* none(): AsyncGenerator<string> {}
  async function* failing(): AsyncGenerator<string> {
    yield 'one\n';
    throw new Error('no more');
  }
  await writeFile(join(path, 'empty.nq'), none());
  await expect(writeFile(join(path, 'half.nq'), failing())).rejects.toThrow('no more');
  expect(readdirSync(path)).toEqual(['empty.nq']);
});

test('a file in the way is told by its path', () => {
  writeFileSync(path, '');
  expect(() => new StagedFolder(path)).toThrow(FileError);
  expect(() => new StagedFolder(join(path, 'deeper'))).toThrow(FileError);
  expect(() => new StagedFolder('/dev/null/deeper')).toThrow(FileError);
  expect(() => new StagedFolder(path)).toThrow(/ENOTDIR/);
});
