import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../graph.ts';
import { type RECORD_FORMATS, UsageError } from '../settings.ts';

type RecordFormat = (typeof RECORD_FORMATS)[number];
/** A table for reading is a text. */
const EXTENSIONS: Readonly<Record<string, RecordFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  jsonl: 'jsonl',
  txt: 'table',
};

/**
 * Writes tables to a file, or each to a file of its own in a folder: one that is there, or a name that ends in a slash.
 *
 * @throws UsageError where the name does not tell the format, FileError
 */
export async function writeTables(
  tables: readonly Table[],
  output: string,
  asked: RecordFormat | undefined,
  options: { readonly raw: boolean },
): Promise<void> {
  const [{ writeRecords }, { writeFile }] = await Promise.all([
    import('../graph.ts'),
    import('../articles.ts'),
  ]);
  const folder =
    /[/\\]$/u.test(output) || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!folder) {
    await writeFile(output, writeRecords(tables, asked ?? formatOf(output), options));
    return;
  }
  const format = asked ?? 'csv';
  const [extension] = Object.entries(EXTENSIONS).find(([, known]) => known === format) ?? ['txt'];
  for (const table of tables) {
    await writeFile(join(output, `${table.kind}.${extension}`), writeRecords([table], format, options));
  }
}

function formatOf(file: string): RecordFormat {
  const extension = /\.([^./\\]+?)(?:\.gz)?$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = EXTENSIONS[extension];
  if (format) return format;
  const known = Object.keys(EXTENSIONS).map((name) => `.${name}`);
  throw new UsageError(
    `${file} does not tell its format; end it in ${known.join(', ')} (.gz may follow) or give --format`,
  );
}
