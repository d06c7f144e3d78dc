import { expect, test } from 'vitest';
import { openGraph } from '../../../src/query/graph-store.ts';
import { readTables, type TableRecord } from '../../../src/query/tables.ts';
import { RECORD_COLUMNS } from '../../../src/records/record-columns.ts';
import { recordFacts } from '../../../src/records/record-facts.ts';
import { sampleArticles, sampleGraph } from '../../samples/sample-graph.ts';

/** Facts at one place of an article have no order of their own. */
const sorted = (records: readonly object[]): string[] =>
  records.map((record) => JSON.stringify(record)).sort();

/** What only a graph gives a name to. */
function withoutIris(record: TableRecord): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !/^iri$|Iris?$/.test(name)));
}

test('records straight from facts are those of the tables, field by field and in the order of the columns', async () => {
  const store = await openGraph(sampleGraph.pathname);
  const tables = await readTables(store).finally(() => store.close());
  const records = sampleArticles.flatMap(({ article, facts }) => recordFacts(article, facts));
  expect(sorted(records)).toEqual(sorted(tables.flatMap((table) => table.records.map(withoutIris))));
  expect(new Set(records.map(({ type }) => type)).size).toBe(5);
});

test('the columns of records in one table are all that a record has, and no other', () => {
  const records = sampleArticles.flatMap(({ article, facts }) => recordFacts(article, facts));
  const names = records.flatMap((record) =>
    Object.keys(record).filter((name) => record.type === 'visit' || (name !== 'start' && name !== 'end')),
  );
  expect([...new Set(names)].sort()).toEqual([...RECORD_COLUMNS].sort());
});
