import type { z } from 'zod';
import { SeedError } from './seed-error.ts';
import { type Row, readList, readTable, type SeedFile } from './seed-file.ts';

/** Where what may stand once stands: in one table, or in several that share it. */
export type Claims = Map<string, string>;

/** As tables do not tell names apart: `WHO` in capitals is none of `who`, every other name whatever its case. */
const fold = (name: string): string => (name === name.toUpperCase() ? name : name.toLowerCase());

/** @throws {SeedError} where another row has the name already, naming both lines. */
export function claim(claims: Claims, { label, line }: Omit<Row<unknown>, 'value'>, name: string): void {
  const key = fold(name);
  const at = claims.get(key);
  if (at !== undefined)
    throw new SeedError(label, line, `"${name}" already stands in ${at}. Keep it in one place.`);
  claims.set(key, `${label}:${line}`);
}

/**
 * The rows of a table in which what `namesOf` tells of a row stands in no other, the shipped one and those of a user's own
 * together. @throws {SeedError} naming the line.
 */
export function readUniqueTable<Shape extends z.ZodRawShape>(
  file: SeedFile,
  schema: z.ZodObject<Shape>,
  namesOf: (value: z.output<z.ZodObject<Shape>>) => readonly string[],
  claims: Claims = new Map(),
): Row<z.output<z.ZodObject<Shape>>>[] {
  const rows = readTable(file, schema);
  for (const row of rows) {
    const names = new Map(namesOf(row.value).map((name) => [fold(name), name]));
    for (const name of names.values()) claim(claims, row, name);
  }
  return rows;
}

/** The entries of a list, none of which stands there twice. @throws {SeedError} naming the line. */
export function readUniqueList(file: SeedFile): string[] {
  const claims: Claims = new Map();
  const rows = readList(file);
  for (const row of rows) claim(claims, row, row.value);
  return rows.map(({ value }) => value);
}
