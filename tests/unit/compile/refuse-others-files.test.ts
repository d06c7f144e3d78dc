import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BuildResult, build } from '../../../src/compile/build.ts';
import { FileError } from '../../../src/errors.ts';
import { makeFolder } from '../../make-folder.ts';

const root = makeFolder();

const input = join(root, 'talks.txt');
writeFileSync(input, 'OSLO, March 4 (NTB) -- Foreign Minister Olav Dahl met Anna Laine on Monday.');
let number = 0;
let folder = '';
beforeEach(() => {
  folder = join(root, `out-${number++}`);
  mkdirSync(folder);
});
const run = (options = {}): Promise<BuildResult> =>
  build([input], folder, { formats: ['nquads'], validate: false, ...options });

describe('a folder that no build wrote keeps its files', () => {
  test.each([
    ['graph.nq', '<urn:a> <urn:b> <urn:c> .\n', {}],
    ['graph.ttl', 'of a format that is not written, and would go as left over', {}],
    ['graph.nq.gz', 'packed, and would go as left over', {}],
    ['graph.nq.gz', 'packed', { gzip: true }],
    ['report.json', '{"sales": 3}', {}],
    ['void.ttl', '<> a <http://rdfs.org/ns/void#Dataset> .', {}],
    ['texts.jsonl', '{"id":"mine"}', { texts: false }],
    ['articles.jsonl.gz', 'mine', { fresh: true }],
    ['manifest.json', '{"name": "Our newsroom", "icons": []}', { fresh: true }],
  ])('%s: %s', async (name, text, options) => {
    writeFileSync(join(folder, name), text);
    const failed = run(options);
    await expect(failed).rejects.toThrow(FileError);
    await expect(failed).rejects.toMatchObject({
      file: join(folder, name),
      message: expect.stringMatching(/Move it away, or build into another folder by -o/),
    });
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});

describe('a folder is built into', () => {
  test('with files of other names in it', async () => {
    writeFileSync(join(folder, 'notes.nq'), 'mine');
    expect(await run()).toMatchObject({ articles: 1 });
    expect(readFileSync(join(folder, 'notes.nq'), 'utf8')).toBe('mine');
  });

  test.each([
    ['again', []],
    ['whose manifest was lost', ['manifest.json']],
    ['whose manifest and page were lost', ['manifest.json', 'index.html']],
    ['whose manifest and report were lost', ['manifest.json', 'report.json']],
  ])('%s', async (_, lost) => {
    await run();
    for (const name of lost) rmSync(join(folder, name));
    expect(await run()).toMatchObject({ articles: 1 });
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
  });
});
