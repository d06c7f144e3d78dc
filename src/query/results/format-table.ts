import stringWidth from 'string-width';
import { escapeLine } from '../../escape-controls.ts';
import { fitColumns } from './fit-columns.ts';

/** Wider cells are cut with an ellipsis, but for IRIs, which are of no use but whole; a reader who wants all takes CSV. */
const MAX_WIDTH = 72;
/** No cell, however long, is looked at past so many characters. */
const MAX_LENGTH = 2000;
const GAP = '  ';

/**
 * Aligned text: a header, a rule, a line a row. Numbers are set to the right. White space inside a cell becomes one
 * space, and control characters are shown, so that no value can move the cursor of a terminal.
 *
 * @param width columns of the terminal that the table must fit; as wide as it needs if not given
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number = Number.POSITIVE_INFINITY,
): string {
  const cells = [header, ...rows].map((row) => header.map((_, i) => shorten(row[i] ?? '')));
  const needed = header.map((_, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), 1));
  const widths = fitColumns(needed, width, GAP.length);
  const numeric = widths.map(
    (_, i) => rows.length > 0 && rows.every((row) => /^[-+]?[\d.]{0,40}$/.test(row[i] ?? '')),
  );
  const lines = cells.map((row) =>
    widths.map((size, i) => pad(row[i] ?? '', size, numeric[i] ?? false)).join(GAP),
  );
  lines.splice(1, 0, widths.map((size) => '─'.repeat(size)).join(GAP));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function shorten(cell: string): string {
  const flat = escapeLine(cell.slice(0, MAX_LENGTH).replace(/\s+/gu, ' ').trim());
  const whole = cell.length <= MAX_LENGTH && /^https?:\/\/\S+$/u.test(flat);
  return whole ? flat : cut(cell.length > MAX_LENGTH ? `${flat}…` : flat, MAX_WIDTH);
}

/** Columns on a terminal; plain characters, which most are, need no look at their class. */
function widthOf(text: string): number {
  return /^[ -~]*$/u.test(text) ? text.length : stringWidth(text);
}

/** The text in so many columns at most, with an ellipsis in place of what does not fit. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(cell: string, width: number, right: boolean): string {
  const shown = cut(cell, width);
  const gap = ' '.repeat(Math.max(0, width - widthOf(shown)));
  return right ? gap + shown : shown + gap;
}
