import type { InputFormat } from './input-format.ts';
import { listInputs } from './list-inputs.ts';
import type { ReadResult } from './make-article.ts';
import { type Bytes, openBytes } from './open/open-bytes.ts';
import { readIssue } from './read-issue.ts';
import { readSource } from './read-source.ts';
import { DEFAULT_SETTINGS, type ReadSettings } from './settings.ts';

export interface ReadOptions extends Partial<ReadSettings> {
  /** The format of every input; without it the content tells, then the name, and anything else is plain text. */
  readonly format?: InputFormat;
  /** What `-` reads. */
  readonly stdin?: Bytes;
}

/**
 * Every article in the files and folders that `inputs` names (`-` for standard input), in order of path and line,
 * whatever the order of `inputs`. What cannot be read comes as an issue in its place, and reading goes on.
 */
export async function* readArticles(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { stdin = process.stdin, ...settings } = options;
  const sources = new Map<string, string>();
  for (const input of await listInputs(inputs)) {
    if ('issue' in input) {
      yield input;
      continue;
    }
    const source = { path: input.path, bytes: openBytes(input.path, stdin) };
    for await (const result of readSource(source, { ...DEFAULT_SETTINGS, ...settings })) {
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

/** An article's source is a file, with the line where it holds many. */
function placeOf(source: string): { file: string; line?: number } {
  const { file = source, line } = /^(?<file>.+):(?<line>\d+)$/s.exec(source)?.groups ?? {};
  return line === undefined ? { file } : { file, line: Number(line) };
}
