import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { readIssue } from './read-issue.ts';

/** Where a walk looks things up. */
export interface FolderReader {
  readonly list: (folder: string) => Promise<readonly Dirent[]>;
}

const disk: FolderReader = { list: (folder) => readdir(folder, { withFileTypes: true }) };

/**
 * Every file in a folder and the folders in it, in no order, without those whose name begins with a dot and those that a build
 * wrote. A folder that cannot be opened costs itself alone. Links to folders are followed, each folder being read once.
 */
export async function* walkFolder(
  root: string,
  { list }: FolderReader = disk,
): AsyncGenerator<{ readonly path: string } | { readonly issue: Issue }> {
  const pending = [root];
  const walked = new Set<string>();
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const place = await realpath(folder).catch(() => folder ?? root);
    if (walked.has(place)) continue;
    walked.add(place);
    const entries = await list(folder).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) {
      yield unreadable(folder, entries);
      continue;
    }
    if (isBuilt(entries)) {
      if (folder === root) yield built(root);
      continue;
    }
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? 1 : -1))) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (await isFolder(entry, path)) pending.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) yield { path };
    }
  }
}

/** What a build writes beside its graph, and nobody else under all these names. */
const BUILT = ['articles.jsonl.gz', 'manifest.json', 'void.ttl'];

/** A build into a folder within its inputs must not be read as articles by the next. */
function isBuilt(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return BUILT.every((name) => names.has(name));
}

function built(folder: string): { readonly issue: Issue } {
  const message = 'The folder holds what a build wrote, and no articles. Name those that it was built from.';
  return readIssue('unknown-kind', message, { file: folder });
}

/** A link to nothing counts as a file, so that reading tells of it. */
async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}

function unreadable(folder: string, error: NodeJS.ErrnoException): { readonly issue: Issue } {
  const message = `The folder cannot be opened (${error.code ?? error.message}). Check its permissions.`;
  return readIssue('unreadable-folder', message, { file: folder });
}
