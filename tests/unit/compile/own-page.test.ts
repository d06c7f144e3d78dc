import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { build } from '../../../src/compile/build.ts';
import { FileError } from '../../../src/errors.ts';
import { makeFolder } from '../../make-folder.ts';

const root = makeFolder();

const input = join(root, 'talks.txt');
writeFileSync(input, 'OSLO, March 4 (NTB) -- Foreign Minister Olav Dahl met Anna Laine on Monday.');
let number = 0;
let folder = '';
beforeEach(() => {
  folder = join(root, `out-${number++}`);
});
const page = (): string => join(folder, 'index.html');
const run = (options = {}) => build([input], folder, { formats: ['nquads'], validate: false, ...options });

test('a page that no build wrote is not written over', async () => {
  await run({ overview: false });
  writeFileSync(page(), '<h1>Our newsroom</h1>');
  await expect(run()).rejects.toThrow(FileError);
  await run({ overview: false });
  expect(readFileSync(page(), 'utf8')).toBe('<h1>Our newsroom</h1>');
});

test('a page of an earlier build is renewed, and goes where none is wanted', async () => {
  await run();
  const first = readFileSync(page(), 'utf8');
  writeFileSync(join(root, 'more.txt'), 'OSLO, March 5 (NTB) -- Anna Laine visited Norway.');
  await build([join(root, 'more.txt')], folder, { formats: ['nquads'], validate: false });
  expect(readFileSync(page(), 'utf8')).toContain('from 2 articles');
  expect(first).toContain('from 1 article<');
  await run({ overview: false });
  expect(existsSync(page())).toBe(false);
});
