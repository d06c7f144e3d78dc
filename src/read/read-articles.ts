import type { Fetcher } from './fetch/fetcher.ts';
import { InputError } from './input-error.ts';
import type { InputFormat } from './input-format.ts';
import { isAddress } from './is-address.ts';
import { listInputs } from './list-inputs.ts';
import type { ReadResult } from './make-article.ts';
import { type Bytes, openBytes } from './open/open-bytes.ts';
import { readIssue } from './read-issue.ts';
import { readSource, type SourceSettings } from './read-source.ts';
import { DEFAULT_SETTINGS, type ReadSettings } from './settings.ts';

/** How inputs are opened and read. */
export interface ReadOptions extends Partial<ReadSettings> {
  /** The format of every input; without it the content tells, then the name, and anything else is plain text. */
  readonly format?: InputFormat;
  /** What `-` reads. */
  readonly stdin?: Bytes;
  /** Fetches inputs that are addresses of the web; without it none is. */
  readonly fetcher?: Pick<Fetcher, 'open'>;
  /** Reads, by the fetcher, the pages that feeds link to where an item has no full text. */
  readonly fetchLinked?: boolean;
}

/**
 * Every article in the files and folders that `inputs` names (`-` for standard input), in order of path and line,
 * whatever the order of `inputs`. What cannot be read comes as an issue in its place, and reading goes on.
 */
export async function* readArticles(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { stdin = process.stdin, fetcher, fetchLinked = false, ...asked } = options;
  const bounds = { ...DEFAULT_SETTINGS, ...asked };
  const readLinked = fetchLinked && fetcher ? await loadLinkedReader(fetcher, bounds) : undefined;
  const settings = { ...bounds, ...(readLinked && { readLinked }) };
  const sources = new Map<string, string>();
  for (const input of await listInputs(inputs)) {
    if ('issue' in input) {
      yield input;
      continue;
    }
    for await (const result of readInput(input.path, settings, { stdin, fetcher })) {
      if ('issue' in result) {
        yield result;
        continue;
      }
      const { article, warnings = [] } = result;
      const earlier = sources.get(article.id);
      if (earlier !== undefined) {
        const message = `The id "${article.id}" is already that of ${earlier}. Give each article an id of its own.`;
        yield readIssue('duplicate-id', message, { ...placeOf(article.source), article: article.id });
        continue;
      }
      sources.set(article.id, article.source);
      for (const issue of warnings) yield { issue };
      yield { article };
    }
  }
}

/** Only who fetches pages waits for what reads them. */
async function loadLinkedReader(
  fetcher: Pick<Fetcher, 'open'>,
  settings: ReadSettings,
): Promise<NonNullable<ReadSettings['readLinked']>> {
  const { linkedReader } = await import('./fetch/read-linked.ts');
  return linkedReader(fetcher, settings);
}

async function* readInput(
  path: string,
  settings: SourceSettings,
  { stdin, fetcher }: { readonly stdin: Bytes; readonly fetcher: ReadOptions['fetcher'] },
): AsyncGenerator<ReadResult> {
  if (!isAddress(path)) return yield* readSource({ path, bytes: openBytes(path, stdin) }, settings);
  if (!fetcher) {
    const message = 'The input is an address, and nothing is fetched unasked. Give it by --url.';
    return yield readIssue('cannot-fetch', message, { file: path });
  }
  try {
    yield* readSource(await fetcher.open(path), settings);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield readIssue(error.code, error.message, { file: path });
  }
}

/** An article's source is a file, with the line where it holds many. */
function placeOf(source: string): { file: string; line?: number } {
  const { file = source, line } = /^(?<file>.+):(?<line>\d+)$/s.exec(source)?.groups ?? {};
  return line === undefined ? { file } : { file, line: Number(line) };
}
