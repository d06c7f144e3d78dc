import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { StateWords } from './name-matcher.ts';

const shape = z.record(z.string(), z.array(z.string()));

/** Reads the table of state words, which lists them by code. @throws where the file is missing or of another shape */
export async function readStateWords(file: URL): Promise<StateWords> {
  const table = shape.parse(parse(await readFile(file, 'utf8')));
  return new Map(Object.entries(table).flatMap(([code, words]) => words.map((word) => [word, code])));
}
