import { showField } from './write-csv.ts';

/** Names of columns or fields of one record as a line of tab-separated values: what would end a cell or a line is a space. */
export function tsvLine(cells: readonly unknown[]): string {
  return `${cells.map((cell) => showField(cell).replaceAll(/[\t\r\n\u2028\u2029]+/gu, ' ')).join('\t')}\n`;
}
