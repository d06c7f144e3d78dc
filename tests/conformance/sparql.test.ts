import { readFileSync } from 'node:fs';
import sparqljs, { type Query, type SparqlQuery } from 'sparqljs';
import { describe, expect, test } from 'vitest';
import { writeQuery } from '../../src/query/prepare/write-query.ts';
import { isAtHand } from '../is-at-hand.ts';
import { planInStore } from '../unit/query/plan/plan-in-store.ts';
import { answer, expectedAnswer } from './sparql/canonical-answer.ts';
import known from './sparql/known-failures.json' with { type: 'json' };
import { loadData, type QueryTest, readTests } from './sparql/read-tests.ts';

const tests = readTests();

/** What a query of the suite gives with its patterns planned, and as it stands. */
async function run(
  queryTest: QueryTest,
): Promise<{ planned: string | undefined; plain: string; expected: string }> {
  const text = readFileSync(new URL(queryTest.query), 'utf8');
  const store = loadData(queryTest, text);
  const plain = await answer(store, text, queryTest.query).catch(
    (error: Error) => `failed: ${error.message}`,
  );
  const expected = await expectedAnswer(queryTest.result);
  let tree: SparqlQuery;
  try {
    tree = new sparqljs.Parser({ baseIRI: queryTest.query }).parse(text);
  } catch {
    return { planned: undefined, plain, expected };
  }
  const { tree: plan } = await planInStore(tree as Query, store);
  const planned = await answer(store, writeQuery(plan), queryTest.query).catch(
    (error: Error) => `failed: ${error.message}`,
  );
  return { planned, plain, expected };
}

const hasSuite = isAtHand(
  "The W3C's suite for SPARQL",
  tests.length > 0,
  'SPARQL_TESTS',
  'SPARQL_SUITE names the folder `sparql` of a checkout of w3c/rdf-tests',
);

describe.skipIf(!hasSuite)('the query evaluation tests of the W3C', () => {
  // Failures of the engine alone are listed too: they are what planning may not add to. `unplanned` is no SPARQL 1.1 to
  // the parser; `different` differs from the query as it stands.
  test('planned queries answer as the suite expects, but for the failures known', async () => {
    const failures: Record<string, string[]> = { engine: [], unplanned: [], planned: [], different: [] };
    let planned = 0;
    for (const queryTest of tests) {
      const result = await run(queryTest);
      if (result.plain !== result.expected) failures.engine?.push(queryTest.name);
      if (result.planned === undefined) failures.unplanned?.push(queryTest.name);
      else {
        planned += 1;
        if (result.planned !== result.expected) failures.planned?.push(queryTest.name);
        if (result.planned !== result.plain) failures.different?.push(queryTest.name);
      }
    }
    if (process.env.REPORT)
      process.stdout.write(`${tests.length} ${planned} ${JSON.stringify(failures, undefined, 2)}\n`);
    for (const names of Object.values(failures)) names.sort();
    expect(tests.length).toBeGreaterThan(500);
    expect(failures).toEqual(known);
    expect(planned).toBeGreaterThan(350);
  }, 120_000);
});
