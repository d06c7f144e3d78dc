import type { ReadResult } from '../make-article.ts';
import { type Source, splitLines } from '../open-bytes.ts';
import { readIssue } from '../read-issue.ts';
import type { ReadSettings } from '../settings.ts';
import { parseRecord } from './parse-record.ts';
import { tellEmpty } from './tell-empty.ts';

/**
 * One article a line: `{id, text, title?, date?, publisher?, url?, language?}`; other fields are left alone, lines
 * without anything are passed over. A line is read at a time, so that a file may be of any length.
 */
export async function* readJsonl(
  { bytes, path }: Source,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  let any = false;
  for await (const { line, bytes: content } of splitLines(bytes, settings.maxBytes)) {
    const where = { file: path, line };
    if (!content) {
      const message = `The line has more than ${settings.maxBytes} bytes. Split the article or raise the limit.`;
      yield readIssue('too-large', message, where);
    }
    const result = content && parseRecord(content, where, settings);
    if (result) yield result;
    any ||= result !== undefined || content === undefined;
  }
  if (!any) yield* tellEmpty(path);
}
