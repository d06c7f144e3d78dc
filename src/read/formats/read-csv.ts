import { CsvError, type Options, parse } from 'csv-parse';
import type { ReadResult } from '../make-article.ts';
import type { Bytes, Source } from '../open/open-bytes.ts';
import { peek } from '../open/peek.ts';
import { toUtf8 } from '../open/to-utf8.ts';
import { readIssue, readWarning } from '../read-issue.ts';
import { RECORD_FIELDS } from '../record/map-fields.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';
import { tellEmpty } from './tell-empty.ts';

interface Row {
  readonly raw: string;
  readonly record: Readonly<Record<string, string>>;
}

/**
 * A table with an article a row and the names of its fields in the first, parted by commas, semicolons, tabs or bars. A row
 * is read at a time, so that a file may be of any length.
 */
export async function* readCsv(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const { path } = source;
  const { head, bytes } = await peek(source.bytes);
  if (head.length === 0) return yield* tellEmpty(path);
  const { delimiter, line: header, spaced } = layoutOf(new TextDecoder().decode(head));
  const repeated: string[] = [];
  const options: Options = {
    bom: true,
    columns: (names: string[]) => {
      const trimmed = names.map((name) => name.trim());
      for (const name of new Set(trimmed.filter(isRepeated))) repeated.push(name);
      return trimmed.map((name, at) => (isRepeated(name, at, trimmed) ? undefined : name));
    },
    delimiter,
    from_line: header,
    ltrim: spaced,
    max_record_size: settings.maxBytes,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
  };
  // The parser's own count takes the two marks of a line's end in a field for two lines.
  let line = header + 1;
  let rows = 0;
  try {
    for await (const { raw, record } of parseRows(toUtf8(bytes, 'utf-8'), options)) {
      for (const name of repeated.splice(0))
        if (isRead(name, settings)) yield tellRepeated(name, path, header);
      if (Object.values(record).some((value) => value.trim() !== '')) {
        yield await readRecord(record, { file: path, line }, settings);
        rows++;
      }
      line += countLines(raw);
    }
    if (rows === 0 && path !== '-') {
      const message =
        'The table has no row below its first, which names the fields. Add the row that is missing.';
      yield readIssue('empty-file', message, { file: path });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const tooLarge = error.code === 'CSV_MAX_RECORD_SIZE';
    const what = tooLarge
      ? `has more than ${settings.maxBytes} bytes, perhaps for an open quotation mark`
      : 'cannot be told into fields';
    const message = `The row ${what}. Correct it: what follows was not read.`;
    yield readIssue(tooLarge ? 'too-large' : 'broken-table', message, { file: path, line });
  }
}

/** A name that stands further left in the row, too. */
const isRepeated = (name: string, at: number, names: readonly string[]): boolean => names.indexOf(name) < at;

const isRead = (name: string, { fields = {} }: ReadSettings): boolean =>
  RECORD_FIELDS.some((field) => (fields[field] ?? field) === name);

function tellRepeated(name: string, file: string, line: number): ReadResult {
  const message = `The table has more than one column "${name}": the first is read. Name the others otherwise.`;
  return readWarning('repeated-column', message, { file, line });
}

/** The rows before a broken one come, too: the parser's own stream would drop those that it still holds. */
async function* parseRows(bytes: Bytes, options: Options): AsyncGenerator<Row> {
  const rows: Row[] = [];
  let failure: Error | undefined;
  const keep = (row: unknown): null => {
    rows.push(row as Row);
    return null;
  };
  const parser = parse({ ...options, on_record: keep });
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  try {
    for await (const chunk of bytes) {
      await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
      yield* rows.splice(0);
      if (failure) throw failure;
    }
    parser.end();
    await closed;
    yield* rows.splice(0);
    if (failure) throw failure;
  } finally {
    parser.destroy();
  }
}

const countLines = (raw: string): number => Math.max(1, raw.match(/\r\n|\n|\r/g)?.length ?? 1);

interface Layout {
  readonly delimiter: string;
  /** Of the names of the fields. */
  readonly line: number;
  /** A space stands behind each delimiter. */
  readonly spaced: boolean;
}

/** How the table is laid out, by its first line, which may tell the delimiter alone, as Excel asks for: "sep=;". */
function layoutOf(head: string): Layout {
  const [first = '', second = ''] = head.replace(/^\s+/, '').split(/\r\n|\n|\r/, 2);
  const told = /^"?sep=(.)"?$/i.exec(first)?.[1];
  const names = told === undefined ? first : second;
  const delimiter = told ?? delimiterOf(names);
  const spaced = names.includes(`${delimiter} `) && delimiter !== '\t';
  return { delimiter, line: told === undefined ? 1 : 2, spaced };
}

/** The mark that is most often in a line. */
function delimiterOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
