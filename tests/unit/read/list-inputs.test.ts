import { type Dirent, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInputs } from '../../../src/read/list-inputs.ts';
import { walkFolder } from '../../../src/read/walk-folder.ts';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
const visible = ['1.txt', '10.txt', '11.txt', '2.txt', 'a/3.txt', 'a/b/4.jsonl', 'git/5.md', 'x.git.txt'];
const hidden = ['.6.txt', '.git/7.txt', 'a/.8.txt', 'a/.cache/b/9.txt'];

beforeAll(() => {
  for (const name of [...visible, ...hidden, 'picture.bin']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'The envoys met.');
  }
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function list(...paths: string[]): Promise<string[]> {
  const listed = await listInputs(paths);
  return listed.map((input) => ('path' in input ? relative('.', input.path) : input.issue.code));
}

describe('what an argument names', () => {
  test.each([
    ['.', visible],
    ['./', visible],
    ['././/', visible],
    ['a/..', visible],
    [folder, visible],
    [`${folder}/`, visible],
    [`../${folder.split('/').at(-1)}`, visible],
    ['a', ['a/3.txt', 'a/b/4.jsonl']],
    ['./a/', ['a/3.txt', 'a/b/4.jsonl']],
    ['.git', ['.git/7.txt']],
    ['./.git/', ['.git/7.txt']],
    ['a/.8.txt', ['a/.8.txt']],
    ['a/.cache', ['a/.cache/b/9.txt']],
    ['picture.bin', ['picture.bin']],
    ['gone', ['missing-file']],
    ['', ['missing-file']],
    [' ', ['missing-file']],
  ])('%j', async (path, names) => {
    expect(await list(path)).toEqual(names);
  });

  test('twice is read once, in order of the paths', async () => {
    expect(await list('a/3.txt', './2.txt', 'a', '2.txt')).toEqual(['2.txt', 'a/3.txt', 'a/b/4.jsonl']);
  });

  test('links to folders are followed, once, and not in circles', async () => {
    mkdirSync('linked/inner', { recursive: true });
    writeFileSync('linked/inner/1.txt', 'The envoys met.');
    symlinkSync('..', 'linked/inner/up');
    symlinkSync('inner', 'linked/same');
    symlinkSync('nowhere.txt', 'linked/nothing.txt');
    const listed = await list('linked');
    rmSync('linked', { recursive: true });
    expect(listed).toEqual(['linked/inner/1.txt', 'linked/nothing.txt']);
  });
});

describe('a folder that a build wrote', () => {
  const built = ['articles.jsonl.gz', 'graph.nq', 'index.html', 'manifest.json', 'texts.jsonl', 'void.ttl'];
  const put = (...names: string[]): void => {
    mkdirSync('d/out', { recursive: true });
    for (const name of names) writeFileSync(join('d', name), 'The envoys met.');
  };

  test.each([
    ['is left out of one around it', 'd', ['d/1.txt', 'd/2.txt'], built.map((name) => `out/${name}`)],
    ['is named where it is all', 'd/out', ['unknown-kind'], built.map((name) => `out/${name}`)],
    [
      'may lack what is not always written',
      'd',
      ['d/1.txt', 'd/2.txt'],
      ['out/articles.jsonl.gz', 'out/manifest.json', 'out/void.ttl'],
    ],
    [
      'is none without the list of its articles',
      'd',
      ['d/1.txt', 'd/2.txt', 'd/out/manifest.json'],
      ['out/manifest.json', 'out/void.ttl'],
    ],
    [
      'has files that may be named',
      'd/out/texts.jsonl',
      ['d/out/texts.jsonl'],
      built.map((name) => `out/${name}`),
    ],
  ])('%s', async (_, path, expected, files) => {
    put('1.txt', '2.txt', ...files);
    const listed = await list(path);
    rmSync('d', { recursive: true });
    expect(listed).toEqual(expected);
  });
});

test('a folder that cannot be opened is named, and costs itself alone', async () => {
  const list = async (path: string): Promise<Dirent[]> => {
    if (path.endsWith('b')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return readdir(path, { withFileTypes: true });
  };
  const found: string[] = [];
  for await (const each of walkFolder('.', { list })) {
    found.push('path' in each ? each.path : `${each.issue.code} ${each.issue.file}`);
  }
  expect(found).toContain(`unreadable-folder ${join('a', 'b')}`);
  expect(found).toEqual(expect.arrayContaining(['1.txt', 'a/3.txt', 'git/5.md']));
  expect(found).not.toContain('a/b/4.jsonl');
});
