import { formatTable } from './format-table.ts';
import type { FieldValue, TableRecord } from './tables.ts';
import { TABLE_KINDS } from './tables.ts';

export const RECORD_FORMATS = ['jsonl', 'csv', 'table'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Columns that a person reading a table can do without. */
const QUIET = new Set(['type', 'iri', 'rule', 'confidence', 'quoteStart', 'quoteEnd']);

/**
 * Writes records: `jsonl` one a line; `csv` (RFC 4180) and `table` with a block and header for each kind, an empty line
 * between blocks. In a cell, the values of a list are joined by `; `.
 */
export function writeRecords(records: readonly TableRecord[], format: RecordFormat): string {
  if (format === 'jsonl') return records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const blocks = TABLE_KINDS.map((kind) => records.filter(({ type }) => type === kind)).filter(
    (block) => block.length > 0,
  );
  return blocks.map((block) => (format === 'csv' ? writeCsv(block) : writeTable(block))).join('\n');
}

function writeTable(records: readonly TableRecord[]): string {
  const all = Object.keys(records[0] ?? {});
  const offsets = records[0]?.type === 'visit' ? [] : ['start', 'end'];
  const header = all.filter((name) => !QUIET.has(name) && !offsets.includes(name));
  return formatTable(
    header,
    records.map((record) => header.map((name) => showField(record[name]))),
  );
}

function writeCsv(records: readonly TableRecord[]): string {
  const header = Object.keys(records[0] ?? {});
  const rows = [header, ...records.map((record) => header.map((name) => showField(record[name])))];
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function showField(value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}
