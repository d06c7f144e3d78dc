import { isOffset } from './record-columns.ts';

export interface CsvOptions {
  /** Leaves cells as they are that a spreadsheet would take for formulas. */
  readonly raw?: boolean;
}

type Cells = Readonly<Record<string, unknown>>;

/** What spreadsheets begin a formula with, also in full width, and white space that they skip before it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u;

/** The first line of a CSV file (RFC 4180). */
export function csvHeader(columns: readonly string[]): string {
  return `${columns.join(',')}\r\n`;
}

/**
 * One record as a line of CSV. The values of a list are joined by `; `. Text that a spreadsheet would run as a formula gets
 * an apostrophe before it, by which spreadsheets know text.
 */
export function csvLine(columns: readonly string[], record: Cells, { raw = false }: CsvOptions = {}): string {
  const cells = columns.map((name) => {
    const value = isOffset(record.type, name) ? undefined : record[name];
    const text = showField(value);
    return quote(!raw && typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text);
  });
  return `${cells.join(',')}\r\n`;
}

/** A field as text: nothing for what is unknown, the values of a list with `; ` between. */
export function showField(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
