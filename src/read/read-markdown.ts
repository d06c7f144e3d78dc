import { parseDocument } from 'yaml';
import { z } from 'zod';
import { idField, metadataFields, present } from './article-record.ts';
import { idOf } from './input-format.ts';
import { makeArticle, type ReadResult } from './make-article.ts';
import type { Bytes } from './open-bytes.ts';
import { readIssue } from './read-issue.ts';
import { readWhole } from './read-text.ts';
import { recordIssue } from './record-issue.ts';

const schema = z.object({ id: z.preprocess((id) => id ?? undefined, idField.optional()), ...metadataFields });
const frontMatter = /^---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[^\S\n]*(?:\r?\n|$)/;

/**
 * A Markdown file that is one article, with its metadata in YAML between two lines of `---` at its head.
 * The article's text, to which all offsets refer, is what follows the second of these lines, untouched: marks of
 * emphasis and links stay in it.
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
  const head = frontMatter.exec(whole);
  if (!head) return makeArticle(idOf(path), whole, {}, { file: path });
  const document = parseDocument(head.groups?.yaml ?? '');
  const [error] = document.errors;
  if (error) {
    // One line for the opening `---`; the parser counts from the line after it.
    const [at] = error.linePos ?? [];
    const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    const message = `The front matter is not YAML: ${what}. Correct it.`;
    return readIssue('broken-front-matter', message, {
      file: path,
      ...(at && { line: at.line + 1, column: at.col }),
    });
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) return recordIssue(parsed.error, { file: path, line: 1 });
  const { id = idOf(path), ...metadata } = parsed.data;
  return makeArticle(id, whole.slice(head[0].length), present(metadata), { file: path });
}
