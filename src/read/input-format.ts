import { basename } from 'node:path';

/** How a file is read; `.gz` may follow every extension. */
export type InputFormat = 'text' | 'jsonl' | 'markdown';

const formats: ReadonlyMap<string, InputFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/** The format that a file's name tells, if it tells one. */
export function formatOf(path: string): InputFormat | undefined {
  return formats.get(/\.([^.]+)$/.exec(withoutGz(path))?.[1]?.toLowerCase() ?? '');
}

export function isGzipped(path: string): boolean {
  return withoutGz(path) !== path;
}

/** The id of an article that is a file of its own: the name without its extension and `.gz`; `stdin` for `-`. */
export function idOf(path: string): string {
  if (path === '-') return 'stdin';
  const name = withoutGz(basename(path));
  return name.replace(/(?<=.)\.[^.]+$/, '');
}

const withoutGz = (path: string): string => path.replace(/\.gz$/i, '');
