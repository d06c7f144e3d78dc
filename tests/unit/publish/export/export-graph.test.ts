import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndex } from '../../../../src/publish/explorer/read-index.ts';
import { EXPORTS, type ExportFormat } from '../../../../src/publish/export/export-formats.ts';
import { type ExportOptions, exportGraph } from '../../../../src/publish/export/export-graph.ts';
import { makeMeetingNetwork } from '../../../../src/publish/export/meeting-network.ts';
import { type GraphStore, openGraph } from '../../../../src/query/graph-store.ts';
import { TABLE_KINDS } from '../../../../src/query/table-kinds.ts';
import { readTable } from '../../../../src/query/tables.ts';
import { SAMPLE } from '../serve-sample.ts';

const ALL: ExportOptions = { by: 'party', statuses: ['occurred'] };

let store: GraphStore;
beforeAll(async () => {
  store = await openGraph([SAMPLE]);
});
afterAll(() => store.close());

async function readExport(format: ExportFormat, options = ALL): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const [name, pieces] of exportGraph(store, format, options))
    files.set(name, Buffer.concat([...pieces].map((piece) => Buffer.from(piece))));
  return files;
}
const readRows = (file: Buffer | undefined): Record<string, string>[] =>
  parse(file ?? '', { columns: true, relax_column_count: false });
async function readGraphml(options = ALL) {
  const text = String((await readExport('graphml', options)).get('met.graphml'));
  const { document } = parseHTML(text);
  return { nodes: [...document.querySelectorAll('node')], edges: [...document.querySelectorAll('edge')] };
}

test.each(Object.keys(EXPORTS) as ExportFormat[])('%s has the same bytes each time', async (format) => {
  const first = await readExport(format);
  expect(first.size).toBeGreaterThan(0);
  expect(await readExport(format)).toEqual(first);
});

describe('who met whom as GraphML', () => {
  test('every edge ends at nodes that are there, once each', async () => {
    const { nodes, edges } = await readGraphml();
    const ids = nodes.map((node) => node.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const ends = edges.flatMap((edge) => [edge.getAttribute('source'), edge.getAttribute('target')]);
    expect(new Set(ends)).toEqual(new Set(ids));
  });

  test('as persons alone, or as states', async () => {
    const kindsOf = async (by: ExportOptions['by']) => {
      const { nodes } = await readGraphml({ ...ALL, by });
      return new Set(nodes.map((node) => node.querySelector('data[key=kind]')?.textContent));
    };
    expect(await kindsOf('person')).toEqual(new Set(['person']));
    expect(await kindsOf('state')).toEqual(new Set(['state']));
    expect((await kindsOf('party')).size).toBeGreaterThan(1);
  });

  test('what was planned counts only where it is asked for', async () => {
    const countOf = async (statuses: ExportOptions['statuses']) =>
      (await readGraphml({ ...ALL, statuses })).edges.length;
    const [held, planned] = [await countOf(['occurred']), await countOf(['planned'])];
    expect(planned).toBeGreaterThan(0);
    expect(await countOf(['occurred', 'planned'])).toBeGreaterThan(Math.max(held, planned));
  });

  test('a meeting counts once however many articles report it', async () => {
    const index = await readIndex(store, []);
    const apart = makeMeetingNetwork(index, new Map(), ALL).encounters[0];
    const same = new Map(index.facts.map(({ line }) => [line.iri, 'urn:one']));
    const together = makeMeetingNetwork(index, same, ALL).encounters;
    expect(apart?.meetings).toBeGreaterThan(1);
    expect(new Set(together.map(({ meetings }) => meetings))).toEqual(new Set([1]));
    expect(Math.max(...together.map(({ reports }) => reports))).toBe(apart?.reports);
  });

  test('no more pairs than asked for, and no node without one', async () => {
    const { nodes, edges } = await readGraphml({ ...ALL, most: 2 });
    expect(edges.length).toBe(2);
    expect(nodes.length).toBeLessThanOrEqual(4);
  });
});

describe('tables', () => {
  test.each(TABLE_KINDS)('%s has the same values in CSV and Parquet as in the table', async (kind) => {
    const { records } = await readTable(store, kind);
    const rows = readRows((await readExport('csv')).get(`${kind}.csv`));
    const file = new Uint8Array((await readExport('parquet')).get(`${kind}.parquet`) ?? []);
    const objects = await parquetReadObjects({ file: file.buffer });
    expect([rows.length, objects.length]).toEqual([records.length, records.length]);
    for (const [at, record] of records.entries()) {
      expect([rows[at]?.iri, objects[at]?.iri]).toEqual([record.iri, record.iri]);
      expect(objects[at]?.quote).toBe(record.quote);
      expect(objects[at]?.quoteEnd).toBe(record.quoteEnd);
      if (record.earliest) expect(objects[at]?.earliest).toEqual(new Date(`${record.earliest}T00:00:00Z`));
    }
  });

  test('lists stay lists, one value or several', async () => {
    const file = new Uint8Array((await readExport('parquet')).get('statement.parquet') ?? []);
    const objects = await parquetReadObjects({ file: file.buffer });
    const lengths = objects.map(({ speaker }) => (Array.isArray(speaker) ? speaker.length : -1));
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBeGreaterThan(1);
  });
});

describe('files for Neo4j', () => {
  test('headers name what the import needs, and every relationship ends at nodes', async () => {
    const files = await readExport('neo4j-csv');
    const ids = new Set<string>();
    const ends: string[] = [];
    for (const [name, content] of files) {
      const rows = readRows(content);
      expect(rows.length, name).toBeGreaterThan(0);
      const columns = Object.keys(rows[0] ?? {});
      const isNode = columns.includes(':LABEL');
      expect(columns.filter((column) => column.endsWith(':ID')).length, name).toBe(isNode ? 1 : 0);
      expect(
        columns.filter((column) => [':START_ID', ':END_ID', ':TYPE'].includes(column)).length,
        name,
      ).toBe(isNode ? 0 : 3);
      for (const row of rows) {
        if (isNode) {
          expect(ids.has(row['iri:ID'] ?? '')).toBe(false);
          ids.add(row['iri:ID'] ?? '');
        } else ends.push(row[':START_ID'] ?? '', row[':END_ID'] ?? '');
      }
    }
    expect(ends.filter((end) => !ids.has(end))).toEqual([]);
  });

  test('a fact leads to its parties, and is of its kind', async () => {
    const files = await readExport('neo4j-csv');
    const facts = readRows(files.get('facts.csv'));
    const roles = readRows(files.get('roles.csv'));
    const visits = facts.filter(({ kind }) => kind === 'visit').map((fact) => fact['iri:ID']);
    expect(facts.find(({ kind }) => kind === 'visit')?.[':LABEL']).toBe('Fact;Visit');
    for (const visit of visits) {
      const types = roles.filter((role) => role[':START_ID'] === visit).map((role) => role[':TYPE']);
      expect(types).toEqual(expect.arrayContaining(['VISITOR', 'DESTINATION']));
    }
  });
});
