import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { splitLines } from '../open/split-lines.ts';
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
    any ||= content === undefined || content.some((byte) => byte > 32);
    if (content) yield* parseRecord(content, where, settings);
  }
  if (!any) yield* tellEmpty(path);
}
