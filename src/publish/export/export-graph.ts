import type { GraphStore } from '../../query/graph-store.ts';
import { TABLE_KINDS, type TableKind } from '../../query/table-kinds.ts';
import { readTable } from '../../query/tables.ts';
import { type CsvOptions, csvHeader, csvLine } from '../../records/write-csv.ts';
import { readIndex } from '../explorer/read-index.ts';
import { readBases } from '../linked/bases.ts';
import type { ExportFormat } from './export-formats.ts';
import { makeMeetingNetwork, type NetworkOptions, readHappenings } from './meeting-network.ts';
import { writeNeo4jFiles } from './neo4j-files.ts';
import { type TypedTable, tabulateEncounters, typeTable } from './typed-table.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeMermaid } from './write-mermaid.ts';
import { writeParquet } from './write-parquet.ts';

/** Tables of a graph whose articles were put together. */
const SETTLED_KINDS: readonly TableKind[] = [...TABLE_KINDS, 'happening'];

export type ExportOptions = NetworkOptions & CsvOptions;

/** A file to be written, by its name in the folder; of a format that is one file, the only one. */
export type ExportedFile = readonly [name: string, pieces: Iterable<string | Uint8Array>];

/** A graph as other programs read it: who met whom, and the tables. @throws the classes of QueryError */
export async function* exportGraph(
  store: GraphStore,
  format: ExportFormat,
  options: ExportOptions,
): AsyncGenerator<ExportedFile> {
  const index = await readIndex(store, await readBases(store));
  const network = makeMeetingNetwork(index, await readHappenings(store), options);
  switch (format) {
    case 'graphml':
      yield ['met.graphml', writeGraphml(network)];
      return;
    case 'mermaid':
      yield ['met.mmd', writeMermaid(network)];
      return;
    case 'neo4j-csv':
      yield* writeNeo4jFiles(index, network);
      return;
    case 'csv':
      for await (const table of readTypedTables(store)) yield [`${table.name}.csv`, writeCsv(table, options)];
      yield ['met.csv', writeCsv(tabulateEncounters(network), options)];
      return;
    case 'parquet':
      for await (const table of readTypedTables(store))
        yield [`${table.name}.parquet`, [writeParquet(table)]];
      yield ['met.parquet', [writeParquet(tabulateEncounters(network))]];
  }
}

/** What several articles tell together has a table where the graph was settled. */
async function* readTypedTables(store: GraphStore): AsyncGenerator<TypedTable> {
  for (const kind of store.settled ? SETTLED_KINDS : TABLE_KINDS)
    yield typeTable(await readTable(store, kind));
}

function* writeCsv({ columns, records }: TypedTable, options: CsvOptions): Generator<string> {
  const names = columns.map(([name]) => name);
  yield csvHeader(names);
  for (const record of records) yield csvLine(names, record, options);
}
