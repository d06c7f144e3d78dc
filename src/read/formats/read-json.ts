import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { splitValues } from '../open/split-values.ts';
import { readIssue } from '../read-issue.ts';
import type { ReadSettings } from '../settings.ts';
import { parseRecord } from './parse-record.ts';
import { tellEmpty } from './tell-empty.ts';

/**
 * An article a record: the members of an array, or objects that follow each other, over as many lines as they like. A
 * record is read at a time, so that a file may be of any length.
 */
export async function* readJson({ bytes, path }: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  let any = false;
  for await (const { line, bytes: content, whole } of splitValues(bytes, settings.maxBytes)) {
    any = true;
    const where = { file: path, line };
    if (!content) {
      const message = `The record has more than ${settings.maxBytes} bytes. Split the article or raise the limit.`;
      yield readIssue('too-large', message, where);
    } else if (!whole) {
      const message = 'The file ends within a record or within its array. Write it anew from its source.';
      yield readIssue('broken-json', message, where);
    } else {
      yield* parseRecord(content, where, settings);
    }
  }
  if (!any) yield* tellEmpty(path);
}
