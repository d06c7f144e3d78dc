import { basename } from 'node:path';

/** How a file is read, and the extensions that tell it; `.gz` may follow every extension. */
export const INPUT_FORMATS = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  json: ['json'],
  jsonl: ['jsonl', 'ndjson', 'jl'],
} as const;

export type InputFormat = keyof typeof INPUT_FORMATS;

const byExtension: ReadonlyMap<string, InputFormat> = new Map(
  (Object.keys(INPUT_FORMATS) as InputFormat[]).flatMap((format) =>
    INPUT_FORMATS[format].map((extension) => [extension, format] as const),
  ),
);

/** The format that a file's name tells, if it tells one. */
export function formatOf(path: string): InputFormat | undefined {
  return byExtension.get(/\.([^.]+)$/.exec(withoutGz(path))?.[1]?.toLowerCase() ?? '');
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
