import { formatOf, type InputFormat } from './input-format.ts';
import { listInputs } from './list-inputs.ts';
import type { ReadResult } from './make-article.ts';
import { type Bytes, openBytes } from './open-bytes.ts';
import { readIssue } from './read-issue.ts';
import { readJsonl } from './read-jsonl.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

export interface ReadOptions {
  /** The format of every input; without it the file's name tells, and anything else is plain text. */
  readonly format?: InputFormat;
  /** What `-` reads: text or, where it begins with `{`, one article a line. */
  readonly stdin?: Bytes;
  /** How large an article may be, in bytes of its file or of its line: 1 000 000 if not said. */
  readonly maxBytes?: number;
}

type Read = (bytes: Bytes, path: string, maxBytes: number) => AsyncIterable<ReadResult>;

const readers: Readonly<Record<InputFormat, Read>> = {
  text: readText,
  jsonl: readJsonl,
  markdown: readMarkdown,
};

/**
 * Every article in the files and folders that `inputs` names (`-` for standard input), in order of path and line,
 * whatever the order of `inputs`. What cannot be read comes as an issue in its place, and reading goes on.
 */
export async function* readArticles(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { stdin = process.stdin, maxBytes = 1_000_000 } = options;
  const sources = new Map<string, string>();
  for (const input of await listInputs(inputs)) {
    if ('issue' in input) {
      yield input;
      continue;
    }
    for await (const result of readInput(input.path, options.format, stdin, maxBytes)) {
      const article = 'article' in result ? result.article : undefined;
      const earlier = article && sources.get(article.id);
      if (!article || earlier === undefined) yield result;
      else {
        const message = `The id "${article.id}" is already that of ${earlier}. Give each article an id of its own.`;
        yield readIssue('duplicate-id', message, {
          ...whereOf(article.source, input.path),
          article: article.id,
        });
      }
      if (article && earlier === undefined) sources.set(article.id, article.source);
    }
  }
}

async function* readInput(
  path: string,
  format: InputFormat | undefined,
  stdin: Bytes,
  maxBytes: number,
): AsyncGenerator<ReadResult> {
  try {
    if (path !== '-' || format) {
      yield* readers[format ?? formatOf(path) ?? 'text'](openBytes(path, stdin), path, maxBytes);
      return;
    }
    const { first, bytes } = await peek(stdin);
    yield* readers[/^\s*\{/.test(first) ? 'jsonl' : 'text'](bytes, path, maxBytes);
  } catch (error) {
    yield cannotRead(path, error);
  }
}

/** Whatever goes wrong with one input, a fault of a parser included, ends that input alone. */
function cannotRead(file: string, error: unknown): ReadResult {
  if (!(error instanceof Error) || !('code' in error)) {
    const what = error instanceof Error ? error.message : String(error);
    return readIssue('reading-failed', `The reading failed (${what}). Report it with the file.`, { file });
  }
  const code = String(error.code);
  if (code.startsWith('Z_')) {
    return readIssue('broken-gzip', 'The file ends in .gz but cannot be unpacked. Pack it again.', { file });
  }
  // It was listed a moment ago.
  if (code === 'ENOENT') {
    const message = 'The file is gone, or is a link to one that is not there. Remove the link or mend it.';
    return readIssue('missing-file', message, { file });
  }
  return readIssue('unreadable-file', `The file cannot be read (${code}). Check its permissions.`, { file });
}

/** The beginning of a stream, and the stream from its beginning. */
async function peek(stream: Bytes): Promise<{ first: string; bytes: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const head: Uint8Array[] = done ? [] : [value];
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* head;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first: new TextDecoder().decode(head[0] ?? new Uint8Array()), bytes: whole() };
}

function whereOf(source: string, file: string): { file: string; line?: number } {
  return source === file ? { file } : { file, line: Number(source.slice(file.length + 1)) };
}
