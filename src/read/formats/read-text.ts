import { idOf } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import { decodeText } from '../open/decode-text.ts';
import { readAll, type Source } from '../open/open-bytes.ts';
import { readIssue } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';
import { tellEmpty } from './tell-empty.ts';

/** A file that is one article, with nothing around its text. The id is the file's name without its extension. */
export async function* readText(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const text = await readWhole(source, settings.maxBytes);
  if (typeof text !== 'string') yield* text;
  else
    yield await readRecord(
      { id: idOf(source.path), text },
      { file: source.path },
      { ...settings, fields: {} },
    );
}

/** The text of a whole file, or why it has none. */
export async function readWhole(
  { bytes, path }: Source,
  maxBytes: number,
): Promise<string | readonly ReadResult[]> {
  const all = await readAll(bytes, maxBytes);
  if (!all) {
    const message = `The file has more than ${maxBytes} bytes. Split it, write one article a line (.jsonl), or raise the limit.`;
    return [readIssue('too-large', message, { file: path })];
  }
  const text = decodeText(all);
  if (text === undefined) {
    const message =
      'The file is not text in UTF-8. Convert it, or say --encoding windows-1252 (or another that it is in).';
    return [readIssue('not-text', message, { file: path })];
  }
  return text.trim() === '' ? tellEmpty(path) : text;
}
