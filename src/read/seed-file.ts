import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SeedError } from './seed-error.ts';

/** A row of a table with the line it stands on, for messages. */
export interface Row<T> {
  readonly line: number;
  readonly value: T;
}

/** One file under the seeds' folder, and the name that messages call it by: `seeds/gazetteer/states.tsv`. */
export interface SeedFile {
  readonly url: URL;
  readonly label: string;
}

/** `path` is relative to `root`, the folder of the seeds, whose URL ends in a slash. */
export function seedFile(root: URL, path: string): SeedFile {
  return { url: new URL(path, root), label: `${basename(fileURLToPath(root))}/${path}` };
}

/** A cell that holds several names separated by `|`; none where it is empty. */
export const listCell: z.ZodType<readonly string[], string> = z.string().transform((cell) =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** A cell that may be empty. */
export const optionalCell: z.ZodType<string | undefined, string> = z
  .string()
  .transform((cell) => (cell === '' ? undefined : cell));

/**
 * The rows of a tab-separated file whose first line that is no comment names the columns of `schema`.
 * Empty cells at the end of a row may be left out.
 * @throws {SeedError} naming the line, where the file is missing or a row does not fit.
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: SeedFile,
  schema: z.ZodObject<Shape>,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const [header, ...rows] = readLines(file);
  const columns = header?.value.split('\t') ?? [];
  const expected = Object.keys(schema.shape);
  if (columns.join('\t') !== expected.join('\t')) {
    const message = `The columns are not ${expected.join(', ')}. Write them in this order, separated by tabs.`;
    throw new SeedError(file.label, header?.line, message);
  }
  return rows.map(({ line, value }) => {
    const cells = value.split('\t').map((cell) => cell.trim());
    if (cells.length > columns.length) {
      const message = `The row has ${cells.length} cells for ${columns.length} columns. Remove the extra tab.`;
      throw new SeedError(file.label, line, message);
    }
    const parsed = schema.safeParse(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    if (parsed.success) return { line, value: parsed.data };
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.') ?? '';
    throw new SeedError(
      file.label,
      line,
      `Column ${column}: ${issue?.message}. Correct the cell.`,
      parsed.error,
    );
  });
}

/** The entries of a plain list, one a line. @throws {SeedError} where the file is missing. */
export function readList(file: SeedFile): string[] {
  return readLines(file).map(({ value }) => value.trim());
}

/** Lines that are neither empty nor comments. Trailing tabs stay: they are cells. */
function readLines(file: SeedFile): Row<string>[] {
  return readText(file)
    .split(/\r?\n/)
    .map((value, at) => ({ line: at + 1, value }))
    .filter(({ value }) => value.trim() !== '' && !value.startsWith('#'));
}

function readText({ url, label }: SeedFile): string {
  try {
    return readFileSync(url, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new SeedError(label, undefined, 'The file cannot be read. Restore it from the package.', cause);
  }
}
