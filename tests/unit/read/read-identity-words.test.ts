import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIdentityWords } from '../../../src/read/read-identity-words.ts';

const SHIPPED = new URL('../../../seeds/', import.meta.url);

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'identity-')), 'mine');
  mkdirSync(join(folder, 'identity'), { recursive: true });
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function read(file: string, ...lines: readonly string[]) {
  writeFileSync(join(folder, 'identity', file), `${lines.join('\n')}\n`);
  return readIdentityWords([SHIPPED, pathToFileURL(`${folder}/`)]);
}

test('a stage of our own comes after those that are shipped', () => {
  const { stages } = read(
    'stages.tsv',
    'stage\tkinds\tstatus\twords',
    'ratified\ttreaty\toccurred|planned\tyodel',
  );
  expect(stages.at(-1)).toEqual({
    stage: 'ratified',
    kinds: ['treaty'],
    status: ['occurred', 'planned'],
    words: ['yodel'],
  });
});

test.each([
  [
    'stages.tsv',
    'stage\tkinds\tstatus\twords',
    'ratifed\ttreaty\toccurred\tratif',
    'stages.tsv:2: Column stage',
  ],
  [
    'stages.tsv',
    'stage\tkinds\tstatus\twords',
    'ratified\ttreaties\toccurred\tratif',
    'stages.tsv:2: Column kinds',
  ],
  [
    'stages.tsv',
    'stage\tkinds\tstatus\twords',
    'ratified\ttreaty\toccured\tratif',
    'stages.tsv:2: Column status',
  ],
  [
    'office-words.tsv',
    'word\tuse\tforms',
    'minister\thead',
    'office-words.tsv:2: "minister" already stands in seeds/',
  ],
  ['given-names.tsv', 'full\tforms', 'william\tbill', 'given-names.tsv:2: "bill for william" already stands'],
  ['kindred-states.tsv', 'state\tkin\theads', 'RU\tSU', 'kindred-states.tsv:2: "RU and SU" already stands'],
  ['treaties.tsv', 'name\tsigned\tforms', 'Turku Accords\tlong ago', 'treaties.tsv:2: Column signed'],
  ['treaties.tsv', 'name\tsigned\tforms', 'Turku Accords\t2019\tNPT', 'treaties.tsv:2: "NPT" already stands'],
])('%s: %s, %s', (file, header, row, message) => {
  expect(() => read(file, header, row)).toThrow(message);
});
