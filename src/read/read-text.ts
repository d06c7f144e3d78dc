import { decodeText } from './decode-text.ts';
import { idOf } from './input-format.ts';
import { makeArticle, type ReadResult } from './make-article.ts';
import { type Bytes, readAll } from './open-bytes.ts';
import { readIssue } from './read-issue.ts';

/** A file that is one article, with nothing around its text. The id is the file's name without its extension. */
export async function* readText(bytes: Bytes, path: string, maxBytes: number): AsyncGenerator<ReadResult> {
  const text = await readWhole(bytes, path, maxBytes);
  yield typeof text === 'string' ? makeArticle(idOf(path), text, {}, { file: path }) : text;
}

/** The text of a whole file, or why it has none. */
export async function readWhole(bytes: Bytes, path: string, maxBytes: number): Promise<string | ReadResult> {
  const all = await readAll(bytes, maxBytes);
  if (!all) {
    const message = `The file has more than ${maxBytes} bytes. Split it, write one article a line (.jsonl), or raise the limit.`;
    return readIssue('too-large', message, { file: path });
  }
  const text = decodeText(all);
  if (text === undefined) {
    return readIssue('not-text', 'The file is not text in UTF-8. Convert it to UTF-8.', { file: path });
  }
  if (text.trim() !== '') return text;
  return readIssue('empty-file', 'The file is empty. Put an article into it or leave it out.', {
    file: path,
  });
}
