import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { isDate, type Metadata } from './article-record.ts';
import { findDateline } from './find-dateline.ts';
import { unwrapLines } from './layout/unwrap-lines.ts';
import { readIssue, type Where } from './read-issue.ts';

/** What reading yields, article by article: one read, or the reason why it was not. */
export type ReadResult = { readonly article: Article } | { readonly issue: Issue };

/** A leading ` date 2025-07-13 `, as crawled corpora put before a story. */
const stamp = /\s*date[\s:]\s*(\d{4}-\d{2}-\d{2})(?:\s+|$)/iy;

/**
 * An article of untouched `text`: the date comes from the metadata, else the stamp, else a dateline with a year.
 * `read` gives the text as it is read. `where.file`, with the line if there is one, becomes the article's source.
 */
export function makeArticle(
  id: string,
  text: string,
  metadata: Metadata,
  where: Where,
  read: (text: string, from: number) => string = unwrapLines,
): ReadResult {
  stamp.lastIndex = 0;
  const stamped = stamp.exec(text);
  const stampDate = stamped?.[1];
  if (stampDate !== undefined && !isDate(stampDate)) {
    const message = `The stamp's date ${stampDate} is not in the calendar. Correct it or remove the stamp.`;
    return readIssue('bad-date', message, { ...where, article: id });
  }
  const afterStamp = stamped?.[0].length ?? 0;
  const published = metadata.date ?? stampDate;
  const reading = read(text, afterStamp);
  const dateline = findDateline(text, afterStamp, published, reading);
  const bodyStart = skipSpace(reading, dateline?.end ?? afterStamp);
  if (bodyStart === text.length) {
    const message = 'The article has no text. Add its text or remove it.';
    return readIssue('empty-text', message, { ...where, article: id });
  }
  const date = published ?? dateline?.date;
  return {
    article: {
      id,
      text,
      ...(reading !== text && { reading }),
      source: where.line === undefined ? where.file : `${where.file}:${where.line}`,
      ...metadata,
      ...(date !== undefined && { date }),
      language: metadata.language ?? 'en',
      ...(dateline && { dateline }),
      bodyStart,
    },
  };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\0]/.test(text.charAt(at))) at++;
  return at;
}
