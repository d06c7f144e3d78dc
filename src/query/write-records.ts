import { joinColumns } from '../records/record-columns.ts';
import { type CsvOptions, csvHeader, csvLine, showField } from '../records/write-csv.ts';
import { tsvLine } from '../records/write-tsv.ts';
import { formatTable } from './results/format-table.ts';
import type { Table } from './tables.ts';

/** How flat records can be written. */
export const RECORD_FORMATS = ['jsonl', 'csv', 'tsv', 'table'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export interface WriteRecordOptions extends CsvOptions {
  /** Columns of the terminal that a table must fit; as wide as it needs if not given. */
  readonly width?: number;
}

/** Columns that a person reading a table can do without. */
const QUIET = /^(?:type|iri|rule|confidence|quoteStart|quoteEnd|earliest|latest|\w+Iris?|\w+Wikidata)$/u;

/**
 * Writes tables, piece by piece: `jsonl` a record a line; `csv` and `tsv` one table of all, with one header; `table` each with a
 * header of its own. In a cell the values of a list are joined by `; `.
 */
export function* writeRecords(
  tables: readonly Table[],
  format: RecordFormat,
  options: WriteRecordOptions = {},
): Generator<string, void, undefined> {
  if (format === 'table') {
    for (const [i, table] of tables.entries()) yield (i > 0 ? '\n' : '') + writeTable(table, options);
    return;
  }
  const columns = joinColumns(tables);
  if (format === 'csv') yield csvHeader(columns);
  if (format === 'tsv') yield tsvLine(columns);
  for (const { records } of tables) {
    for (const record of records) yield writeRecord(record, columns, format, options);
  }
}

function writeRecord(
  record: Table['records'][number],
  columns: readonly string[],
  format: Exclude<RecordFormat, 'table'>,
  options: WriteRecordOptions,
): string {
  if (format === 'csv') return csvLine(columns, record, options);
  return format === 'tsv' ? tsvLine(columns.map((name) => record[name])) : `${JSON.stringify(record)}\n`;
}

function writeTable(table: Table, { width }: WriteRecordOptions): string {
  const header = joinColumns([table]).filter((name) => !QUIET.test(name));
  const rows = table.records.map((record) => header.map((name) => showField(record[name])));
  return formatTable(header, rows, width);
}
