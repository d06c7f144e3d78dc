import { chooseFormat } from './choose-format.ts';
import { readJson } from './formats/read-json.ts';
import { readJsonl } from './formats/read-jsonl.ts';
import { readMarkdown } from './formats/read-markdown.ts';
import { readText } from './formats/read-text.ts';
import type { InputFormat } from './input-format.ts';
import { listInputs } from './list-inputs.ts';
import type { ReadResult } from './make-article.ts';
import { type Bytes, openBytes, type Source } from './open-bytes.ts';
import { peek } from './peek.ts';
import { readIssue } from './read-issue.ts';
import { DEFAULT_SETTINGS, type ReadSettings } from './settings.ts';

export interface ReadOptions extends Partial<ReadSettings> {
  /** The format of every input; without it the content tells, then the name, and anything else is plain text. */
  readonly format?: InputFormat;
  /** What `-` reads. */
  readonly stdin?: Bytes;
}

type Read = (source: Source, settings: ReadSettings) => AsyncIterable<ReadResult>;

const readers: Readonly<Record<InputFormat, Read>> = {
  text: readText,
  markdown: readMarkdown,
  json: readJson,
  jsonl: readJsonl,
};

/**
 * Every article in the files and folders that `inputs` names (`-` for standard input), in order of path and line,
 * whatever the order of `inputs`. What cannot be read comes as an issue in its place, and reading goes on.
 */
export async function* readArticles(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const sources = new Map<string, string>();
  for (const input of await listInputs(inputs)) {
    if ('issue' in input) {
      yield input;
      continue;
    }
    for await (const result of readInput(input.path, options)) {
      if ('issue' in result) {
        yield result;
        continue;
      }
      const { article, warnings = [] } = result;
      const earlier = sources.get(article.id);
      if (earlier !== undefined) {
        const message = `The id "${article.id}" is already that of ${earlier}. Give each article an id of its own.`;
        const where = whereOf(article.source, input.path);
        yield readIssue('duplicate-id', message, { ...where, article: article.id });
        continue;
      }
      sources.set(article.id, article.source);
      for (const issue of warnings) yield { issue };
      yield { article };
    }
  }
}

async function* readInput(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { format, stdin = process.stdin, ...settings } = options;
  try {
    const { head, bytes } = await peek(openBytes(path, stdin));
    const read = readers[format ?? chooseFormat(path, head)];
    yield* read({ path, bytes }, { ...DEFAULT_SETTINGS, ...settings });
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

function whereOf(source: string, file: string): { file: string; line?: number } {
  return source === file ? { file } : { file, line: Number(source.slice(file.length + 1)) };
}
