import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, PUBLICATION, type Publication, readPublication } from '../query/engine/publication.ts';

/**
 * Makes files a folder's own in one step: the renaming of a record that names them all. What is cut off before it leaves
 * the folder as it was; what is cut off after it counts as done for readers, and `finishPublication` does the rest.
 */
export function announcePublication(folder: string, publication: Publication): void {
  const record = join(folder, publication.from, PUBLICATION);
  writeFileSync(record, JSON.stringify(publication), { flush: true });
  syncFolder(join(folder, publication.from));
  renameSync(record, join(folder, PUBLICATION));
  syncFolder(folder);
}

/** Moves what was announced to its places, also where the build that announced it was cut off. */
export function finishPublication(folder: string): void {
  const publication = readPublication(folder);
  if (publication) {
    const { from, files, stale } = publication;
    for (const name of files) {
      const ready = join(folder, from, name);
      if (isFile(ready)) renameSync(ready, join(folder, name));
    }
    for (const name of stale) if (isFile(join(folder, name))) rmSync(join(folder, name));
    syncFolder(folder);
  }
  rmSync(join(folder, PUBLICATION), { force: true });
  if (publication) rmSync(join(folder, publication.from), { recursive: true, force: true });
}

/** The first of the names that something other than a file has: no file can be moved there. */
export function findBlocked(folder: string, names: Iterable<string>): string | undefined {
  for (const name of names) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found && !found.isFile()) return name;
  }
  return undefined;
}

/** The names in a folder reach the disk when the folder does; some systems have no such call. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Then the order of writing is as good as the system gives it.
  }
}
