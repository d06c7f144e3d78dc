import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { dateInPath } from './dates/date-in-path.ts';
import { findDateLine } from './dates/date-line.ts';
import { isDate } from './dates/is-date.ts';
import { findDateline } from './find-dateline.ts';
import { fillUnseen } from './layout/fill-unseen.ts';
import { mendMojibake } from './layout/mend-mojibake.ts';
import { unwrapLines } from './layout/unwrap-lines.ts';
import { readIssue, readWarning, type Where } from './read-issue.ts';
import type { Metadata } from './record/read-metadata.ts';

/** What reading yields, article by article: one read, with what it lost on the way, or the reason why it was not. */
export type ReadResult =
  | { readonly article: Article; readonly warnings?: readonly Issue[] }
  | { readonly issue: Issue };

/** A leading ` date 2025-07-13 `, as crawled corpora put before a story. */
const stamp = /\s*date[\s:]\s*(\d{4}-\d{2}-\d{2})(?:\s+|$)/iy;

/** What an article may be read by besides what it says itself. */
export interface Hints {
  /** Its date where nothing else tells one. */
  readonly date?: string | undefined;
  /** Gives the text as it is read, of the same length: without what its layout put between its words. */
  readonly read?: (text: string, from: number) => string;
}

/**
 * An article of untouched `text`. Its date comes from the metadata, else the stamp, else a line that is a date, else a
 * dateline with a year, else the names of its address or file, else it is that of the hints.
 * `where.file`, with the line if there is one, becomes the article's source.
 */
export function makeArticle(
  id: string,
  text: string,
  metadata: Metadata,
  where: Where,
  { date: otherwise, read = unwrapLines }: Hints = {},
): ReadResult {
  const warnings: Issue[] = [];
  const at = { ...where, article: id };
  stamp.lastIndex = 0;
  const stamped = stamp.exec(text);
  const stampDate = stamped?.[1] !== undefined && isDate(stamped[1]) ? stamped[1] : undefined;
  if (stamped && stampDate === undefined) {
    const message = `The stamp's date ${stamped[1]} was left out: it is not in the calendar. Correct or remove it.`;
    warnings.push(readWarning('bad-date', message, at).issue);
  }
  const afterStamp = stamped?.[0].length ?? 0;
  const dateLine = findDateLine(text, afterStamp);
  const head = dateLine?.end ?? afterStamp;
  const reading = fillUnseen(mendMojibake(read(text, head)));
  const stated = metadata.date ?? stampDate ?? dateLine?.date;
  const named = dateInPath(urlPath(metadata.url)) ?? dateInPath(where.file) ?? otherwise;
  const dateline = findDateline(text, head, stated ?? named, reading);
  const bodyStart = skipSpace(reading, dateline?.end ?? head);
  if (bodyStart === text.length) {
    return readIssue('empty-text', 'The article has no text. Add its text or remove it.', at);
  }
  // A dateline without a year has been given that of `named`, and the day that it prints comes before a name's.
  const date = stated ?? dateline?.date ?? named;
  if (date === undefined) {
    const message =
      'The article has no date, so days such as "on Monday" stay undated. Give it one, or say --date 2025-07-13.';
    warnings.push(readWarning('no-date', message, at).issue);
  }
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
    ...(warnings.length > 0 && { warnings }),
  };
}

const urlPath = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\0]/.test(text.charAt(at))) at++;
  return at;
}
