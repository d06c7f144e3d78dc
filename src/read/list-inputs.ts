import { stat } from 'node:fs/promises';
import { isAbsolute, normalize } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { isArticleFile } from './input-format.ts';
import { isAddress } from './is-address.ts';
import { readIssue } from './read-issue.ts';
import { walkFolder } from './walk-folder.ts';

/** An input that can be opened: a file's path, an address of the web, or `-` for standard input. */
export interface Input {
  readonly path: string;
}

type Listed = Input | { readonly issue: Issue };

/**
 * Every file that the paths name, each once, sorted by path so that the order of arguments does not matter. A path that is
 * no file's and has marks of a pattern (`*`, `?`, `[…]`, `{…}`) names all files that fit.
 * Of a folder, and the folders in it, the files of a known format are taken and hidden ones are left out.
 */
export async function listInputs(
  paths: AsyncIterable<string> | Iterable<string>,
): Promise<readonly Listed[]> {
  const named = new Set<string>();
  // The empty name, as of a variable that is not set, must not become the folder one stands in.
  for await (const path of paths) named.add(isPath(path) ? normalize(path) : path);
  const found = new Map<string, Listed>();
  for (const path of named) {
    for await (const [name, input] of expand(path)) if (!found.has(name)) found.set(name, input);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, input]) => input);
}

const isPath = (name: string): boolean => name !== '-' && name.trim() !== '' && !isAddress(name);

async function* expand(path: string): AsyncGenerator<[name: string, Listed]> {
  if (path === '-' || isAddress(path)) return yield [path, { path }];
  if (path.trim() === '') {
    return yield [
      path,
      readIssue('missing-file', 'The name of an input is empty. Name a file or a folder.', {}),
    ];
  }
  const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error && kind.code === 'ENOENT' && /[*?[{]/.test(path))
    return yield* expandPattern(path);
  if (kind instanceof Error) yield [path, cannotOpen(path, kind)];
  else if (kind.isDirectory()) yield* expandFolder(path);
  else yield [path, { path }];
}

/** What a shell makes of a pattern, for shells that do not and for patterns in quotes; what fits may be folders. */
async function* expandPattern(pattern: string): AsyncGenerator<[name: string, Listed]> {
  const { glob } = await import('tinyglobby');
  const options = { onlyFiles: false, expandDirectories: false, absolute: isAbsolute(pattern) };
  const found = await glob(pattern.replaceAll('\\', '/'), options);
  for (const path of found) yield* expand(normalize(path));
  if (found.length > 0) return;
  const message = 'No file fits the pattern. Check it, and its folder.';
  yield [pattern, readIssue('missing-file', message, { file: pattern })];
}

async function* expandFolder(folder: string): AsyncGenerator<[name: string, Listed]> {
  let any = false;
  for await (const file of walkFolder(folder)) {
    const name = 'issue' in file ? (file.issue.file ?? folder) : file.path;
    if ('path' in file && !isArticleFile(file.path)) continue;
    any = true;
    yield [name, file];
  }
  if (any) return;
  const message =
    'The folder holds no article. Put .txt, .jsonl, .html or others there, or name another folder.';
  yield [folder, readIssue('empty-folder', message, { file: folder })];
}

function cannotOpen(path: string, error: NodeJS.ErrnoException): { readonly issue: Issue } {
  const message =
    error.code === 'ENOENT'
      ? 'There is no such file. Check the path.'
      : `The file cannot be opened (${error.code ?? error.message}). Check its permissions.`;
  return readIssue(error.code === 'ENOENT' ? 'missing-file' : 'unreadable-file', message, { file: path });
}
