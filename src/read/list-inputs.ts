import { readdir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { formatOf } from './input-format.ts';
import { readIssue } from './read-issue.ts';

/** An input that can be opened: a file's path, or `-` for standard input. */
export interface Input {
  readonly path: string;
}

/**
 * Every file that the paths name, each once, sorted by path so that the order of arguments does not matter.
 * Of a folder, and the folders in it, the files of a known format are taken and hidden ones are left out.
 */
export async function listInputs(
  paths: AsyncIterable<string> | Iterable<string>,
): Promise<(Input | { readonly issue: Issue })[]> {
  const named = new Set<string>();
  for await (const path of paths) named.add(path === '-' ? path : normalize(path));
  const found = new Map<string, Input | { readonly issue: Issue }>();
  for (const path of named) {
    for (const [name, input] of await expand(path)) if (!found.has(name)) found.set(name, input);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, input]) => input);
}

async function expand(path: string): Promise<[string, Input | { readonly issue: Issue }][]> {
  if (path === '-') return [[path, { path }]];
  const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error) return [[path, cannotOpen(path, kind)]];
  if (!kind.isDirectory()) return [[path, { path }]];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    (error: Error) => error,
  );
  if (entries instanceof Error) return [[path, cannotOpen(path, entries)]];
  const files = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && formatOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[\\/])\.[^.\\/]/.test(file.slice(path.length)));
  if (files.length > 0) return files.map((file) => [file, { path: file }]);
  const message =
    'The folder holds no article. Put .txt, .jsonl or .md files there (.gz too), or name another folder.';
  return [[path, readIssue('empty-folder', message, { file: path })]];
}

function cannotOpen(path: string, error: NodeJS.ErrnoException): { readonly issue: Issue } {
  return error.code === 'ENOENT'
    ? readIssue('missing-file', 'There is no such file. Check the path.', { file: path })
    : readIssue(
        'unreadable-file',
        `The file cannot be opened (${error.code ?? error.message}). Check its permissions.`,
        {
          file: path,
        },
      );
}
