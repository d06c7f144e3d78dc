import { expect, test } from 'vitest';
import { openGraph } from '../../../src/query/graph-store.ts';
import { readTables } from '../../../src/query/tables.ts';
import { recordFacts } from '../../../src/records/record-facts.ts';
import { sampleArticles, sampleGraph } from '../../samples/sample-graph.ts';

/** Facts at one place of an article have no order of their own. */
const sorted = (records: readonly object[]): string[] =>
  records.map((record) => JSON.stringify(record)).sort();

test('records straight from facts are those of the tables, field by field and in the order of the columns', async () => {
  const store = await openGraph(sampleGraph.pathname);
  const tables = await readTables(store).finally(() => store.close());
  const records = sampleArticles.flatMap(({ article, facts }) => recordFacts(article, facts));
  expect(sorted(records)).toEqual(sorted(tables.map(({ iri: _, ...record }) => record)));
  expect(new Set(records.map(({ type }) => type)).size).toBe(5);
});
