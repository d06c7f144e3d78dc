import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/query/graph-store.ts';
import { openGraph } from '../../../src/query/graph-store.ts';
import type { TableKind } from '../../../src/query/tables.ts';
import { readTable, readTables } from '../../../src/query/tables.ts';
import { writeRecords } from '../../../src/query/write-records.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openGraph(fileURLToPath(new URL('graph', import.meta.url)));
});
afterAll(() => store.close());

const cases: [TableKind, object[]][] = [
  [
    'official',
    [
      {
        type: 'official',
        article: 'a1',
        name: 'Anna Laine',
        office: 'Foreign Minister',
        of: 'FI',
        former: false,
        start: 10,
        end: 45,
      },
      {
        type: 'official',
        article: 'a2',
        name: 'Anna Lainé',
        office: 'envoy',
        of: 'FI',
        former: true,
        start: 0,
        end: 28,
      },
    ],
  ],
  [
    'meeting',
    [
      {
        kind: 'call',
        participants: ['FI', 'NO'],
        date: null,
        place: null,
        status: 'planned',
        quoteStart: 10,
        confidence: 0.7,
      },
      {
        kind: 'talks',
        participants: ['Anna Laine', 'Olav Dahl'],
        date: '2025-03-03',
        place: 'NO',
        status: 'occurred',
        quote: 'held talks with her Norwegian counterpart',
        start: 46,
        end: 90,
        quoteStart: 46,
        quoteEnd: 90,
        iri: 'https://w3id.org/communique/id/article/a1/meeting-1',
        rule: 'meeting.hold-talks',
      },
    ],
  ],
  [
    'visit',
    [
      {
        visitor: 'Anna Laine',
        destination: 'NO',
        place: 'Oslo',
        start: '2025-03',
        end: null,
        status: 'proposed',
        host: 'Finland Foreign Minister',
        quoteStart: 100,
        quoteEnd: 120,
      },
    ],
  ],
  [
    'treaty',
    [{ name: 'border agreement', parties: ['FI', 'NO'], signed: '1999', status: 'occurred', start: 100 }],
  ],
  [
    'statement',
    [
      {
        speaker: 'Olav Dahl',
        addressee: 'FI',
        mode: 'direct',
        content: 'both sides, "as ever", agreed',
        via: ['STT'],
        start: 140,
      },
      {
        speaker: ['FI', 'NO'],
        addressee: null,
        mode: 'indirect',
        content: 'talks would go on',
        via: [],
        start: 170,
      },
    ],
  ],
];

test.each(cases)('%s', async (kind, expected) => {
  const records = await readTable(store, kind);
  expect(records).toHaveLength(expected.length);
  expect(records).toMatchObject(expected);
});

test('all kinds, in each format', async () => {
  const records = await readTables(store);
  expect(records.map(({ type }) => type).join(' ')).toBe(
    'official official meeting meeting visit treaty statement statement',
  );
  expect(
    writeRecords(records, 'jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(records);
  expect(writeRecords(records, 'csv').split('\r\n')[0]).toBe(
    'type,article,name,office,of,former,status,quote,start,end,quoteStart,quoteEnd,iri,rule,confidence',
  );
  expect(writeRecords(records, 'csv')).toContain('"both sides, ""as ever"", agreed",STT,');
  expect(writeRecords(records, 'table')).toContain('talks  Anna Laine; Olav Dahl');
  expect(writeRecords([], 'table')).toBe('');
});
