import { SERIALISERS, UsageError } from '../articles.ts';

/** What `extract` prints: linked data, or flat records. */
export type OutputFormat = keyof typeof SERIALISERS | 'jsonl' | 'csv';

export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  ...(Object.keys(SERIALISERS) as (keyof typeof SERIALISERS)[]),
  'jsonl',
  'csv',
];

const EXTENSIONS: ReadonlyMap<string, OutputFormat> = new Map([
  ...Object.entries(SERIALISERS).map(
    ([format, { extension }]) => [extension, format as OutputFormat] as const,
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
