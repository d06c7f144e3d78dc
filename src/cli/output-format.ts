import { GRAPH_EXTENSIONS, UsageError } from '../settings.ts';

/** What `extract` prints: linked data, or flat records. */
export type OutputFormat = keyof typeof GRAPH_EXTENSIONS | 'jsonl' | 'csv';

export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  ...(Object.keys(GRAPH_EXTENSIONS) as (keyof typeof GRAPH_EXTENSIONS)[]),
  'jsonl',
  'csv',
];

const EXTENSIONS: ReadonlyMap<string, OutputFormat> = new Map([
  ...Object.entries(GRAPH_EXTENSIONS).map(
    ([format, extension]) => [extension, format as OutputFormat] as const,
  ),
  ['jsonl', 'jsonl'],
  ['csv', 'csv'],
]);

/** The format asked for, else the one that the file's extension tells, else N-Quads. @throws UsageError */
export function chooseOutputFormat(asked: OutputFormat | undefined, file: string | undefined): OutputFormat {
  if (asked) return asked;
  if (file === undefined) return 'nquads';
  const extension = /\.([^./]+?)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = EXTENSIONS.get(extension);
  if (format) return format;
  const known = [...EXTENSIONS.keys()].map((name) => `.${name}`).join(', ');
  throw new UsageError(
    `${file} does not tell its format; end it in ${known} (.gz may follow) or give --format`,
  );
}
