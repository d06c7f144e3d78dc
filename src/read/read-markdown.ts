import { z } from 'zod';
import { idField, metadataFields, present } from './article-record.ts';
import { readFrontMatter } from './front-matter.ts';
import { idOf } from './input-format.ts';
import { withoutMarks } from './layout/without-marks.ts';
import { makeArticle, type ReadResult } from './make-article.ts';
import type { Bytes } from './open-bytes.ts';
import { readWhole } from './read-text.ts';
import { recordIssue } from './record-issue.ts';

const schema = z.object({ id: z.preprocess((id) => id ?? undefined, idField.optional()), ...metadataFields });

/**
 * A Markdown file that is one article, with its metadata in YAML between two lines of `---` at its head.
 * The article's text, to which all offsets refer, is what follows the second of these lines, untouched; it is read
 * without its marks.
 */
export async function* readMarkdown(
  bytes: Bytes,
  path: string,
  maxBytes: number,
): AsyncGenerator<ReadResult> {
  const whole = await readWhole(bytes, path, maxBytes);
  yield typeof whole === 'string' ? parseMarkdown(whole, path) : whole;
}

function parseMarkdown(whole: string, path: string): ReadResult {
  const head = readFrontMatter(whole, path);
  if ('issue' in head) return head;
  const parsed = schema.safeParse(head.fields);
  if (!parsed.success) return recordIssue(parsed.error, { file: path, line: 1 });
  const { id = idOf(path), ...metadata } = parsed.data;
  return makeArticle(id, whole.slice(head.end), present(metadata), { file: path }, withoutMarks);
}
