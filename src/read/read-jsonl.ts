import { z } from 'zod';
import { idField, metadataFields, present } from './article-record.ts';
import { decodeText, isText } from './decode-text.ts';
import { makeArticle, type ReadResult } from './make-article.ts';
import { type Bytes, splitLines } from './open-bytes.ts';
import { readIssue, type Where } from './read-issue.ts';
import { recordIssue } from './record-issue.ts';

const schema = z.object({ id: idField, text: z.string('missing or not a string'), ...metadataFields });

/**
 * One article a line: `{id, text, title?, date?, publisher?, url?, language?}`; other fields are left alone, lines
 * without anything are passed over. A line is read at a time, so that a file may be of any length.
 */
export async function* readJsonl(bytes: Bytes, path: string, maxBytes: number): AsyncGenerator<ReadResult> {
  let any = false;
  for await (const { line, bytes: content } of splitLines(bytes, maxBytes)) {
    const result = content
      ? parseLine(content, { file: path, line })
      : tooLarge(maxBytes, { file: path, line });
    if (result) yield result;
    any ||= result !== undefined;
  }
  if (any) return;
  yield readIssue('empty-file', 'The file is empty. Put an article into it or leave it out.', { file: path });
}

const tooLarge = (maxBytes: number, where: Where): ReadResult =>
  readIssue(
    'too-large',
    `The line has more than ${maxBytes} bytes. Split the article or raise the limit.`,
    where,
  );

function parseLine(content: Uint8Array, where: Where): ReadResult | undefined {
  const line = decodeText(content);
  if (line === undefined)
    return readIssue('not-text', 'The line is not text in UTF-8. Convert it to UTF-8.', where);
  if (line.trim() === '') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return readIssue('broken-json', 'The line is not JSON. Write one whole object on it.', {
      ...where,
      ...columnOf(error),
    });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) return recordIssue(parsed.error, where);
  const { id, text, ...metadata } = parsed.data;
  if (!isText(text)) {
    const message = 'The text holds a NUL or half a surrogate pair. Write it anew from its source.';
    return readIssue('not-text', message, { ...where, article: id });
  }
  return makeArticle(id, text, present(metadata), where);
}

/** The engine tells the place of a syntax error in its message alone. */
function columnOf(error: unknown): { column?: number } {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? {} : { column: Number(position) + 1 };
}
