import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadGrammar } from '../../src/ask/grammar/load-grammar.ts';
import { type Prepared, readPrepared, writePrepared } from '../../src/prepared.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { SEEDS } from '../../src/read/shipped-seeds.ts';
import { makeFolder } from '../make-folder.ts';

function prepare(): Prepared & { readonly path: string; readonly word: string } {
  const path = makeFolder({ list: 'one\n' });
  mkdirSync(join(path, 'words'));
  const word = join(path, 'words', 'word.txt');
  writeFileSync(word, 'word\n');
  const at = (name: string): URL => pathToFileURL(join(path, name));
  return { file: at('kept'), from: [at('list'), at('words')], path, word };
}

test('what the seeds hold comes back as it was read', () => {
  const prepared = prepare();
  for (const read of [readKnowledge(SEEDS), loadGrammar()]) {
    writePrepared(prepared, read);
    expect(readPrepared(prepared)).toEqual(read);
  }
});

test('what was kept counts only while every file is as it was', () => {
  const prepared = prepare();
  expect(readPrepared(prepared)).toBeUndefined();
  writePrepared(prepared, ['word']);
  expect(readPrepared(prepared)).toEqual(['word']);
  appendFileSync(prepared.word, 'more\n');
  expect(readPrepared(prepared)).toBeUndefined();
  writeFileSync(prepared.word, 'word\n');
  expect(readPrepared(prepared)).toEqual(['word']);
  writeFileSync(join(prepared.path, 'words', 'other.txt'), '');
  expect(readPrepared(prepared)).toBeUndefined();
});

test('a row that went from one file to the next is a change', () => {
  const prepared = prepare();
  writePrepared(prepared, ['word']);
  writeFileSync(join(prepared.path, 'list'), 'one\nword\n');
  writeFileSync(prepared.word, '');
  expect(readPrepared(prepared)).toBeUndefined();
});

test('what was cut off or written in another way is not read', () => {
  const prepared = prepare();
  writePrepared(prepared, ['word']);
  const kept = readFileSync(prepared.file);
  for (const broken of [
    kept.subarray(0, 33),
    kept.subarray(0, 10),
    Buffer.concat([kept.subarray(0, 32), Buffer.of(255, 99)]),
  ]) {
    writeFileSync(prepared.file, broken);
    expect(readPrepared(prepared)).toBeUndefined();
  }
});
