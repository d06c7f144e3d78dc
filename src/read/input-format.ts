import { basename } from 'node:path';

/** How a file is read, and the extensions that tell it; `.gz` and `.zst` may follow every extension. */
export const INPUT_FORMATS = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  json: ['json', 'ninjs'],
  jsonl: ['jsonl', 'ndjson', 'jl'],
  csv: ['csv', 'tsv'],
  html: ['html', 'htm', 'xhtml'],
  xml: ['xml', 'rss', 'atom', 'nitf', 'newsml'],
  mail: ['eml'],
  warc: ['warc', 'wet'],
} as const;

export type InputFormat = keyof typeof INPUT_FORMATS;

const byExtension: ReadonlyMap<string, InputFormat> = new Map(
  (Object.keys(INPUT_FORMATS) as InputFormat[]).flatMap((format) =>
    INPUT_FORMATS[format].map((extension) => [extension, format] as const),
  ),
);

/** The format that a file's name tells, if it tells one. */
export function formatOf(path: string): InputFormat | undefined {
  return byExtension.get(extensionOf(path));
}

/** True for the files that a folder or an archive is looked through for. */
export function isArticleFile(path: string): boolean {
  return formatOf(path) !== undefined || extensionOf(path) === 'zip';
}

/** The id of an article that is a file of its own: the name without its extension and `.gz`; `stdin` for `-`. */
export function idOf(path: string): string {
  if (path === '-') return 'stdin';
  const name = unpackedName(basename(path));
  return name.replace(/(?<=.)\.[^.]+$/, '');
}

/** The extension in small letters, without that of a packed file. */
export function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(unpackedName(path))?.[1]?.toLowerCase() ?? '';
}

export function isNamedPacked(path: string): boolean {
  return unpackedName(path) !== path;
}

const unpackedName = (path: string): string => path.replace(/\.(?:gz|zst)$/i, '');
