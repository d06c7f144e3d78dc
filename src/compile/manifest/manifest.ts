import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError } from '../../errors.ts';
import { GRAPH_FORMATS } from '../../serialise/graph-format.ts';
import type { FileFormat } from '../file-format.ts';

/** The manifest of a build and the list of its articles, beside the graph. */
export const MANIFEST = 'manifest.json';
export const ARTICLES = 'articles.jsonl.gz';

/** A file of the folder and its length. */
export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
}

/**
 * What a build made and of what, so that the next one into the same folder need not make it again. Whatever is derived
 * over all articles may note fields of its own here: what it was made from is told by `articles.digest`.
 */
export interface Manifest {
  readonly manifest: 1;
  readonly program: { readonly name: 'communique'; readonly version: string };
  /** A hash of program, seeds and options: articles made under another are made anew. */
  readonly stamp: string;
  readonly base: string;
  readonly articles: {
    /** An entry a line, in the order of the articles' IRIs, as the graph's files have them. */
    readonly file: ManifestFile;
    readonly count: number;
    /** SHA-256 over the lines `IRI SHA-256 of its graph` of all articles. */
    readonly digest: string;
  };
  /** The file of each format. */
  readonly graphs: Readonly<Partial<Record<FileFormat, ManifestFile>>>;
}

const count: z.ZodNumber = z.number().int().nonnegative();
const file: z.ZodType<ManifestFile> = z.object({ name: z.string().regex(/^[^/\\]+$/u), bytes: count });
const manifest: z.ZodType<Manifest> = z.looseObject({
  manifest: z.literal(1),
  program: z.object({ name: z.literal('communique'), version: z.string() }),
  stamp: z.string(),
  base: z.string(),
  articles: z.object({ file, count, digest: z.string() }),
  graphs: z.partialRecord(z.enum([...GRAPH_FORMATS, 'text']), file),
}) as z.ZodType<Manifest>;

/** The manifest of a folder; nothing where there is none, or none that this program can use. @throws FileError */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const parsed = manifest.safeParse(parseJson(path));
  if (parsed.success) return parsed.data;
  throw new FileError(path, `it is no manifest of this program. ${REMEDY}`, parsed.error);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What to do where a folder is not as a build left it. */
export const REMEDY = 'Put back what the last build wrote, or build everything anew by --fresh.';
