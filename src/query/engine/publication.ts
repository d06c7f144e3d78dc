import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the record that a folder holds while a build's files are moved in. */
export const PUBLICATION = '.publishing.json';

/**
 * What is being published into a folder. From the moment that its record stands there, the new files are the folder's:
 * each lies in `from` until it has been moved to its place, and those of `stale` are no more.
 */
export interface Publication {
  /** A folder within the folder. */
  readonly from: string;
  readonly files: readonly string[];
  readonly stale: readonly string[];
}

/** The publication under way in a folder, or cut off there: whoever reads a file of it asks here first. */
export function readPublication(folder: string): Publication | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(folder, PUBLICATION), 'utf8'));
    return isPublication(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Where a file of a folder is to be read, if there is one: at its place, or where a build has laid it ready. */
export function publishedPath(folder: string, name: string): string | undefined {
  const publication = readPublication(folder);
  const ready = publication?.files.includes(name) ? join(folder, publication.from, name) : undefined;
  if (ready !== undefined && isFile(ready)) return ready;
  if (publication?.stale.includes(name)) return undefined;
  const path = join(folder, name);
  return isFile(path) ? path : undefined;
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isPublication(record: unknown): record is Publication {
  if (typeof record !== 'object' || record === null) return false;
  const { from, files, stale } = record as Partial<Record<keyof Publication, unknown>>;
  const names = [from, ...(Array.isArray(files) ? files : [from]), ...(Array.isArray(stale) ? stale : [])];
  // A name with a way in it would lead out of the folder.
  return names.every((name) => typeof name === 'string' && /^[^/\\]+$/u.test(name) && name !== '..');
}
