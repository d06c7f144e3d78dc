import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/query/graph-store.ts';
import { openGraph } from '../../../src/query/graph-store.ts';
import type { TableKind } from '../../../src/query/table-kinds.ts';
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
  const { records } = await readTable(store, kind);
  expect(records).toHaveLength(expected.length);
  expect(records).toMatchObject(expected);
});

const write = (...args: Parameters<typeof writeRecords>): string => [...writeRecords(...args)].join('');

test('IRIs name what codes and labels call, and days what dates span', async () => {
  const [meetings, visits] = [await readTable(store, 'meeting'), await readTable(store, 'visit')];
  expect(meetings.records[1]).toMatchObject({
    participantIris: [expect.stringContaining('/person/'), expect.stringContaining('/person/')],
    earliest: '2025-03-03',
    latest: '2025-03-03',
  });
  expect(visits.records[0]).toMatchObject({
    visitorIri: expect.stringContaining('/person/'),
    start: '2025-03',
  });
});

test('all kinds, in each format', async () => {
  const tables = await readTables(store);
  const records = tables.flatMap((table) => table.records);
  expect(records.map(({ type }) => type).join(' ')).toBe(
    'official official meeting meeting visit treaty statement statement',
  );
  expect(
    write(tables, 'jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(records);
  expect(write(tables, 'csv')).toContain('"both sides, ""as ever"", agreed",');
  expect(write(tables, 'table')).toContain('talks  Anna Laine; Olav Dahl');
});

describe('csv', () => {
  test('of all kinds is one table: a header, and as many cells in each line', async () => {
    const [header = [], ...lines] = readCsv(write(await readTables(store), 'csv'));
    expect(lines).toHaveLength(8);
    expect(lines.filter((line) => line.length !== header.length)).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
  });

  test('start and end are the days of a visit and no offset', async () => {
    const [header = [], ...lines] = readCsv(write(await readTables(store), 'csv'));
    const cell = (line: string[], name: string): string => line[header.indexOf(name)] ?? '';
    expect(
      lines.map((line) => [cell(line, 'type'), cell(line, 'start')]).filter(([, start]) => start),
    ).toEqual([['visit', '2025-03']]);
    expect(lines.every((line) => /^\d+$/.test(cell(line, 'quoteStart')))).toBe(true);
    const [meeting = []] = readCsv(write([await readTable(store, 'meeting')], 'csv'));
    expect(meeting).not.toContain('start');
  });

  test('a kind without facts has its header all the same, and so has its table', async () => {
    const empty = { ...(await readTable(store, 'treaty')), records: [] };
    expect(write([empty], 'csv')).toMatch(/^type,article,name,parties,\S*\r\n$/);
    expect(write([empty], 'table')).toMatch(/^article +name +parties/);
    expect(write([empty], 'jsonl')).toBe('');
  });
});

/** A reader by RFC 4180. */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}
