import type { ReadResult } from '../make-article.ts';
import { readIssue, readWarning, type Where } from '../read-issue.ts';
import type { ReadSettings } from '../settings.ts';
import { readRecord } from './read-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The article of an item of a feed, whose fields have an article's names. One without its full text is told of or, where the
 * settings have a way to fetch, read from the page that it links to.
 */
export async function* readFeedItem(
  record: Fields,
  where: Where,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  const { text, url: link, ...known } = record;
  if (text !== undefined) yield await readRecord(record, where, { ...settings, fields: {} });
  else if (settings.readLinked && typeof link === 'string' && link !== '')
    yield* settings.readLinked(link, { ...known, url: link });
  else {
    const message = 'The item of the feed has no full text. Save the page that it links to and read that.';
    yield readIssue('summary-only', message, where);
  }
}

/** A feed may be empty for a day: that is told, and no failure. */
export function tellNoItem(file: string): ReadResult {
  return readWarning('empty-file', 'The feed has no item. Look whether it is the right one.', { file });
}
