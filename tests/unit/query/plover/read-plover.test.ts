import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphStore, openGraph } from '../../../../src/query/graph-store.ts';
import { PLOVER_COLUMNS } from '../../../../src/query/plover/plover-columns.ts';
import { readPloverCodes } from '../../../../src/query/plover/read-plover-codes.ts';
import { readTable, type TableRecord } from '../../../../src/query/tables.ts';
import { writeRecords } from '../../../../src/query/write-records.ts';
import { cq } from '../../../../src/rdf/vocabulary.generated.ts';
import { sampleGraph } from '../../../samples/sample-graph.ts';

let store: GraphStore;
let records: readonly TableRecord[];
beforeAll(async () => {
  store = await openGraph(fileURLToPath(sampleGraph));
  ({ records } = await readTable(store, 'plover'));
});
afterAll(() => store.close());

const tell = (record: TableRecord): string =>
  ['Event Date', 'Event Type', 'Event Mode', 'Actor Name', 'Recipient Name']
    .map((name) => record[name])
    .join('|');

/** Events that the sample articles tell of: each side of what is mutual acts once. */
test.each<[why: string, row: string]>([
  ['a meeting', '2025-07-10|CONSULT||Marco Rubio|Sergei Lavrov'],
  ['the other side of it', '2025-07-10|CONSULT||Sergei Lavrov|Marco Rubio'],
  ['a call', '2025-07-22|CONSULT|phone|Hakan Fidan|Sergei Lavrov'],
  ['a visitor', '2025-08-12|CONSULT|visit|Péter Szijjártó|Hakan Fidan'],
  ['a host', '2025-08-12|CONSULT|visit|Hakan Fidan|Péter Szijjártó'],
  ['a visit to come', '2025-08-05|AGREE||Hakan Fidan|Russia'],
  ['a treaty', '2025-08-12|AGREE||Hungary|Turkey'],
])('%s is told', (_, row) => {
  expect(records.map(tell)).toContain(row);
});

describe('no event is', () => {
  test('what is denied', () => {
    const sybiha = records.filter(
      (record) => /Sybiha/u.test(tell(record)) && record['Event Type'] === 'CONSULT',
    );
    expect(sybiha.map((record) => record.article)).toEqual(['reuters-2025-07-24', 'reuters-2025-07-24']);
  });

  test('what is only asserted', () => {
    const asserted = records.filter((record) => record['Actor Name'] === 'Mark Rutte');
    expect(asserted.map((record) => record['Event Type'])).not.toContain('SUPPORT');
    expect(readPloverCodes().codeOf(cq.assert.value)).toBeUndefined();
    expect(readPloverCodes().codeOf(cq.warn.value)).toBeUndefined();
  });
});

test('states have three letters, and who serves one has its letters', () => {
  const lavrov = records.find(
    (record) => record['Actor Name'] === 'Sergei Lavrov' && record.article === 'reuters-2025-07-11',
  );
  expect(lavrov).toMatchObject({ 'Actor Country': 'RUS', 'Primary Actor Sector': 'GOV' });
  expect(lavrov?.['Actor Title']).toMatch(/foreign minister/iu);
});

test('every event has a quad category, and a row has the published columns in their order', () => {
  expect(records.filter((record) => record['Quad Code'] === '')).toEqual([]);
  const table = { kind: 'plover', columns: PLOVER_COLUMNS, records } as const;
  const [header = '', first = ''] = [...writeRecords([table], 'tsv')];
  expect(header.trimEnd().split('\t')).toEqual([...PLOVER_COLUMNS]);
  expect(first.split('\t')).toHaveLength(PLOVER_COLUMNS.length);
});

test('the mapping is of terms that are, each to one event type', () => {
  const mapping = readFileSync(new URL('../../../../ontology/plover.ttl', import.meta.url), 'utf8');
  const own = new Parser().parse(mapping).filter(({ subject }) => subject.value.includes('/ontology#'));
  const known = new Set(Object.values(cq).map(({ value }) => value));
  expect(own.filter(({ subject }) => !known.has(subject.value))).toEqual([]);
  const terms = own.map(({ subject }) => subject.value);
  expect(new Set(terms).size).toBe(terms.length);
});
