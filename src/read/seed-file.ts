import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SeedError } from './seed-error.ts';

/** A row of a table with the file and the line it stands on, for messages. */
export interface Row<T> {
  readonly label: string;
  readonly line: number;
  readonly value: T;
}

/** The folder of the shipped seeds or, after it, folders of a user's own that add to them. Each URL ends in a slash. */
export type SeedRoots = URL | readonly [URL, ...URL[]];

/** One file under a folder of seeds, and the name that messages call it by: `seeds/gazetteer/states.tsv`. */
interface SeedPart {
  readonly url: URL;
  readonly label: string;
}

/** The parts of one file: the shipped one, and those of the other folders that have it. */
export type SeedFile = readonly [SeedPart, ...SeedPart[]];

/** `path` is relative to the roots. */
export function seedFile(roots: SeedRoots, path: string): SeedFile {
  const [shipped, ...own] = roots instanceof URL ? [roots] : roots;
  const added = own.map((root) => partOf(root, path)).filter(({ url }) => existsSync(url));
  return [partOf(shipped, path), ...added];
}

function partOf(root: URL, path: string): SeedPart {
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
  return file.flatMap((part) => readPart(part, schema));
}

function readPart<Shape extends z.ZodRawShape>(
  part: SeedPart,
  schema: z.ZodObject<Shape>,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const { label } = part;
  const [header, ...rows] = readLines(part);
  const columns = header?.value.split('\t') ?? [];
  const expected = Object.keys(schema.shape);
  // A file written before a column was added at the end is read as if its cells were empty.
  const known = columns.length > 1 ? expected.slice(0, columns.length) : expected;
  if (columns.join('\t') !== known.join('\t')) {
    const message = `The columns are not ${expected.join(', ')}. Write them in this order, separated by tabs.`;
    throw new SeedError(label, header?.line, message);
  }
  return rows.map(({ line, value }) => {
    const cells = value.split('\t').map((cell) => cell.trim());
    if (cells.length > columns.length) {
      const message = `The row has ${cells.length} cells for ${columns.length} columns. Remove the extra tab.`;
      throw new SeedError(label, line, message);
    }
    const parsed = schema.safeParse(Object.fromEntries(expected.map((name, at) => [name, cells[at] ?? ''])));
    if (parsed.success) return { label, line, value: parsed.data };
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.') ?? '';
    const message = `Column ${column}: ${issue?.message}. Correct the cell.`;
    throw new SeedError(label, line, message, parsed.error);
  });
}

/** The entries of a plain list, one a line. @throws {SeedError} where the file is missing. */
export function readList(file: SeedFile): Row<string>[] {
  return file.flatMap((part) => readLines(part).map((row) => ({ ...row, value: row.value.trim() })));
}

/** Lines that are neither empty nor comments. Trailing tabs stay: they are cells. */
function readLines(part: SeedPart): Row<string>[] {
  return readText(part)
    .split(/\r?\n/)
    .map((value, at) => ({ label: part.label, line: at + 1, value }))
    .filter(({ value }) => value.trim() !== '' && !value.startsWith('#'));
}

export function readText({ url, label }: SeedPart): string {
  try {
    return readFileSync(url, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new SeedError(label, undefined, 'The file cannot be read. Restore it from the package.', cause);
  }
}
