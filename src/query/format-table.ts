/** Wider cells are cut with an ellipsis, but for IRIs, which are of no use but whole; a reader who wants all takes CSV. */
const MAX_WIDTH = 72;

/**
 * Aligned text: a header, a rule, a line a row. Numbers are set to the right. White space inside a cell becomes one
 * space, control characters become `�`, so that no value can move the cursor of a terminal.
 */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => header.map((_, i) => shorten(row[i] ?? '')));
  const widths = header.map((_, i) => Math.max(1, ...cells.map((row) => lengthOf(row[i] ?? ''))));
  const numeric = header.map(
    (_, i) => rows.length > 0 && rows.every((row) => /^[-+]?[\d.]*$/.test(row[i] ?? '')),
  );
  const lines = cells.map((row) =>
    row.map((cell, i) => pad(cell, widths[i] ?? 0, numeric[i] ?? false)).join('  '),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function shorten(cell: string): string {
  const flat = cell
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '�')
    .trim();
  const points = [...flat];
  return points.length > MAX_WIDTH && !/^https?:\/\/\S+$/u.test(flat)
    ? `${points.slice(0, MAX_WIDTH - 1).join('')}…`
    : flat;
}

/** Columns on a terminal, near enough: combining marks take none. */
function lengthOf(cell: string): number {
  return [...cell.replace(/\p{M}/gu, '')].length;
}

function pad(cell: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - lengthOf(cell)));
  return right ? gap + cell : cell + gap;
}
