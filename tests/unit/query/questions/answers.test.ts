import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../../../src/query/graph-store.ts';
import { type Names, readNames } from '../../../../src/query/names/read-names.ts';
import { readQuestion, readQuestions } from '../../../../src/query/questions/read-questions.ts';
import { runQuestion } from '../../../../src/query/questions/run-question.ts';
import { readGazetteer } from '../../../../src/read/read-gazetteer.ts';
import { sampleGraph } from '../../../samples/sample-graph.ts';
import { answers } from './answers.ts';

let names: Names;
beforeAll(async () => {
  const gazetteer = readGazetteer(new URL('../../../../seeds/', import.meta.url));
  names = await readNames(await openGraph(fileURLToPath(sampleGraph)), gazetteer);
});
afterAll(() => names.store.close());

test.each(answers)('%s %o', async (name, given, columns, expected) => {
  const { text } = await runQuestion(await readQuestion(name), given, names, { format: 'json' });
  const { head, results } = JSON.parse(text);
  expect(head.vars).toEqual(expect.arrayContaining(['quote', 'article']));
  const rows = results.bindings.map((row: Record<string, { value: string }>) =>
    columns
      .split(' ')
      .map((column) => row[column]?.value ?? '')
      .join(' | '),
  );
  expect(rows).toEqual(expected);
  for (const row of results.bindings) expect(row.quote.value).not.toBe('');
});

test('each question has an answer among these', async () => {
  const asked = new Set(answers.filter(([, , , rows]) => rows.length > 0).map(([name]) => name));
  expect((await readQuestions()).map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
});
