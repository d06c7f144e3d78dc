import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeMark } from '../../../src/compile/process-mark.ts';
import { StagedFolder } from '../../../src/compile/staged-folder.ts';
import { writeFile } from '../../../src/compile/write-file.ts';
import { FileError } from '../../../src/errors.ts';
import { makeFolder } from '../../make-folder.ts';

const root = makeFolder();

let number = 0;
let path = '';
beforeEach(() => {
  path = join(root, `folder-${number++}`);
});

const open = (names: readonly string[] = []): Promise<StagedFolder> => StagedFolder.open(path, names);

test('files appear together, and only when all are whole', async () => {
  const folder = await open();
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
  const folder = await StagedFolder.open(join(path, 'deep', 'er'), []);
  folder.write('a.txt', 'one');
  folder.discard();
  expect(existsSync(path)).toBe(false);
});

test('a folder that was there keeps its files, and a file is replaced whole', async () => {
  const first = await open();
  first.write('a.txt', 'old and longer');
  first.commit();
  writeFileSync(join(path, 'mine.txt'), 'kept');
  const second = await open();
  second.write('a.txt', 'new');
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('old and longer');
  second.commit();
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
  expect(readdirSync(path).sort()).toEqual(['a.txt', 'mine.txt']);
});

test('what is stale goes with the commit, and nothing else', async () => {
  const first = await open();
  for (const name of ['graph.nq', 'graph.ttl', 'mine.txt']) first.write(name, 'old');
  first.commit();
  const second = await open();
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

test('a file in the way is told by its path', async () => {
  writeFileSync(path, '');
  for (const way of [path, join(path, 'deeper'), '/dev/null/deeper']) {
    await expect(StagedFolder.open(way, [])).rejects.toThrow(FileError);
  }
  await expect(open()).rejects.toThrow(/a file is where a folder must be, ENOTDIR/);
});

test('a folder in the place of a file is told before anything is written, and also when it came since', async () => {
  mkdirSync(join(path, 'graph.nq', 'mine'), { recursive: true });
  await expect(open(['graph.nq'])).rejects.toThrow('Move it away');
  const folder = await open(['graph.ttl']);
  for (const name of ['report.json', 'graph.ttl']) folder.write(name, 'new');
  mkdirSync(join(path, 'graph.ttl'));
  expect(() => folder.commit()).toThrow('Move it away');
  folder.discard();
  expect(readdirSync(path).sort()).toEqual(['graph.nq', 'graph.ttl']);
});

test('a folder with the name of something stale is left alone', async () => {
  mkdirSync(join(path, 'graph.nq'), { recursive: true });
  const folder = await open();
  folder.write('graph.ttl', 'new');
  folder.commit(['graph.nq']);
  expect(readdirSync(path).sort()).toEqual(['graph.nq', 'graph.ttl']);
});

describe('two builds', () => {
  test('the second is told whose the first is, and its going leaves no trace', async () => {
    const first = await open();
    first.write('a.txt', 'one');
    await expect(open()).rejects.toThrow(
      `another build (process ${process.pid}) is writing into this folder`,
    );
    first.commit();
    expect(readdirSync(path)).toEqual(['a.txt']);
    (await open()).discard();
  });

  test('of many at the same moment one goes on', async () => {
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => open()));
    const folders = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(folders).toHaveLength(1);
    for (const folder of folders) folder.discard();
  });

  test('of which the other is on another machine', async () => {
    mkdirSync(join(path, '.unfinished-7-00000000-11111111-22222222'), { recursive: true });
    await expect(open()).rejects.toThrow(
      /cannot be told from here: where it does not, remove .*\.unfinished-7-/,
    );
  });
});

test('what ended processes left goes with the next build; what others put there does not', async () => {
  const place = makeMark().split('-')[1];
  const [dead, single] = [`.unfinished-4194304999-${place}-1-2`, `.writing-4194304999-${place}-1-2`];
  for (const name of [dead, single, '.unfinished-notes']) mkdirSync(join(path, name), { recursive: true });
  writeFileSync(join(path, dead, 'graph.nq'), 'half');
  (await open()).discard();
  expect(readdirSync(path).sort()).toEqual(['.unfinished-notes', single]);
  await writeFile(join(path, 'facts.nq'), ['one\n']);
  expect(readdirSync(path).sort()).toEqual(['.unfinished-notes', 'facts.nq']);
});
