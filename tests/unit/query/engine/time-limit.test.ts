import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TimeLimit } from '../../../../src/query/engine/time-limit.ts';
import { type GraphStore, openGraph } from '../../../../src/query/graph-store.ts';
import { QueryError, QueryTimeoutError } from '../../../../src/query/query-error.ts';
import { makeFolder } from '../../../make-folder.ts';

const folder = makeFolder();

let store: GraphStore;
beforeAll(async () => {
  const file = join(folder, 'ring.nt');
  const link = (i: number): string => `<x:n${i}> <x:p${i % 7}> <x:n${(i * 7 + 1) % 400}> .\n`;
  writeFileSync(file, Array.from({ length: 400 }, (_, i) => link(i)).join(''));
  store = await openGraph(file);
});
afterAll(() => store.close());

/** Links that lead from each to the next, each with a predicate of its own. */
const chain = (count: number): string =>
  `SELECT * { ${Array.from({ length: count }, (_, i) => `?v${i} <x:p${i % 7}> ?v${i + 1} .`).join(' ')} }`;

test('a limit that is over is told, unless it was extended', () => {
  const limit = new TimeLimit(0);
  expect(() => limit.remaining()).toThrow(QueryTimeoutError);
  limit.extend(60_000);
  expect(limit.remaining()).toBeGreaterThan(0);
});

test('planning is within the limit: a great many patterns end as a query that took too long', async () => {
  await expect(store.answer(chain(2500), { timeoutMs: 500 })).rejects.toThrow(QueryTimeoutError);
  expect((await store.answer('ASK { ?s ?p ?o }')).text).toBe('true\n');
});

test('a chain of patterns asks for each count once, however often its plan looks', async () => {
  const { text } = await store.explain(chain(60), { timeoutMs: 60_000, maxRows: 1 });
  expect(text).toContain('LATERAL');
});

test('a task of many queries has one limit', async () => {
  const limit = new TimeLimit(10_000);
  const within = store.within(limit);
  expect((await within.answer('ASK { ?s ?p ?o }')).text).toBe('true\n');
  await expect(store.within(new TimeLimit(0)).answer('ASK { ?s ?p ?o }')).rejects.toThrow(QueryTimeoutError);
});

describe('text that no pattern may go through twice', () => {
  const length = 400_000;
  test.each([
    ['blanks after PREFIX', `PREFIX ${' '.repeat(length)}SELECT * { ?s ?p ?o }`],
    ['blanks after many PREFIX', 'PREFIX   '.repeat(length / 9)],
    ['an unclosed string', `SELECT * { ?s ?p "${'a'.repeat(length)}`],
    ['an unclosed string of escaped marks', `SELECT * { ?s ?p "${'\\"'.repeat(length / 2)}`],
    ['the same with the other mark', `SELECT * { ?s ?p '${"\\'".repeat(length / 2)}`],
    ['an unclosed long string', `SELECT * { ?s ?p """${'a""'.repeat(length / 3)}`],
    ['an unclosed long string of escapes', `SELECT * { ?s ?p '''${"\\'''".repeat(length / 4)}`],
    ['opened IRIs', `SELECT * { ?s ?p ${'<a'.repeat(length / 2)}`],
    ['a long name', `SELECT * { ?s ${'a'.repeat(length)} ?o }`],
    ['a long name with a prefix', `SELECT * { ?s ${'a.'.repeat(length / 2)}:b ?o }`],
    ['a misspelt variable of great length', `SELECT ?${'v'.repeat(length)} { ?s ?p ?o }`],
    ['comments', `SELECT * { ?s ?p ${'#\n'.repeat(length / 2)} }`],
  ])('%s', async (_, text) => {
    await store.answer(text, { maxRows: 1, timeoutMs: 60_000 }).then(
      ({ warnings }) => expect(warnings.join('').length).toBeGreaterThan(0),
      (error: unknown) => expect(error).toBeInstanceOf(QueryError),
    );
  });
});

test('what names escape opens no string, and comments are no matter in any number', async () => {
  const text = `PREFIX ex: <x:> SELECT ?o { ${'# so\n'.repeat(20_000)} ?s ?p ?o MINUS { ?s ex:o\\'b ?o } } LIMIT 1`;
  expect((await store.answer(text)).rows).toBe(1);
});
