import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../../../src/query/graph-store.ts';
import { type Names, readNames } from '../../../../src/query/names/read-names.ts';
import { readQuestion } from '../../../../src/query/questions/read-questions.ts';
import { runQuestion } from '../../../../src/query/questions/run-question.ts';
import { makeFolder } from '../../../make-folder.ts';
import { sampleGraph } from '../../../samples/sample-graph.ts';

const folder = makeFolder();
let names: Names;
beforeAll(async () => {
  names = await readNames(await openGraph(fileURLToPath(sampleGraph)));
});
afterAll(() => names.store.close());

const refused: [name: string, given: Record<string, string>, code: string, message: RegExp][] = [
  ['treaties-between', {}, 'parameter', /needs --first <party> \(one party\), --second <party>/],
  ['who-met', { parti: 'x', party: 'Lavrov' }, 'parameter', /no parameter parti.*mean party\?/s],
  [
    'who-met',
    { party: 'Lavrov', from: 'July' },
    'parameter',
    /--from .*type date, and "July" is none.*2025-07/s,
  ],
  ['passed-on', { hops: 'two' }, 'parameter', /--hops .*type integer.*whole number/s],
  ['low-confidence', { below: '-1' }, 'parameter', /--below .*type decimal/s],
  ['treaties-with-status', { status: 'void' }, 'parameter', /--status .*occurred, planned/s],
  [
    'who-met',
    { party: 'Ivanov' },
    'ambiguous-name',
    /names 2 in this graph.*Igor Ivanov \(person: former Foreign Minister, Russia; 2 facts\) <.*Sergei Ivanov/s,
  ],
  ['who-met', { party: 'Lavrof' }, 'unknown-name', /takes a party.*Did you mean Sergei Lavrov\?/s],
  ['who-visited', { state: 'Lavrov' }, 'unknown-name', /takes a state/],
];

test.each(refused)('%s %o is refused', async (name, given, code, message) => {
  const question = await readQuestion(name);
  const error = await runQuestion(question, given, names).catch((reason) => reason);
  expect(error.code).toBe(code);
  expect(`${error.message} ${error.remedy}`).toMatch(message);
});

test('a person met with and without an office is one, in every question', async () => {
  const path = join(folder, 'graph.nq');
  const bare = 'https://w3id.org/communique/id/person/-/sergei-lavrov';
  const lines = readFileSync(sampleGraph, 'utf8').split('\n');
  const renamed = lines.map((line) =>
    line.includes('article/reuters-2025-07-24>')
      ? line.replaceAll(/[^<]*person\/RU\/sergei-lavrov/g, bare)
      : line,
  );
  writeFileSync(path, renamed.join('\n'));
  const store = await openGraph(path);
  const both = await readNames(store);
  for (const [name, given, rows] of [
    ['who-met', { party: 'Lavrov', from: '2025-07' }, 8],
    ['meetings-per-month', { party: 'Lavrov', from: '2025-07' }, 1],
    ['who-spoke-to-whom', { addressee: 'Lavrov' }, 2],
  ] as const) {
    expect((await runQuestion(await readQuestion(name), given, both)).rows, name).toBe(rows);
  }
  const months = await runQuestion(
    await readQuestion('meetings-per-month'),
    { party: 'Lavrov', from: '2025' },
    both,
    { format: 'csv' },
  );
  expect(months.text).toContain('2025-07,7,');
  await store.close();
});

test('triples without their graphs are refused', async () => {
  const path = join(folder, 'graph.nt');
  writeFileSync(path, '<x:s> <x:p> "o" .\n');
  const store = await openGraph(path);
  const bare = await readNames(store);
  await expect(runQuestion(await readQuestion('proposals'), {}, bare)).rejects.toMatchObject({
    code: 'graph-without-names',
  });
  await store.close();
});
