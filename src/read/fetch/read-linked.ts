import { readPage } from '../formats/read-html.ts';
import { decodePage } from '../html/decode-page.ts';
import { InputError } from '../input-error.ts';
import { readAll } from '../open/open-bytes.ts';
import { readIssue } from '../read-issue.ts';
import { aroundText, type ReadSettings } from '../settings.ts';
import type { Fetcher } from './fetcher.ts';

/** A way to read the pages that feeds link to; what the feed says of an item counts before what its page says. */
export function linkedReader(
  fetcher: Pick<Fetcher, 'open'>,
  settings: ReadSettings,
): NonNullable<ReadSettings['readLinked']> {
  return async function* readLinked(url, known) {
    const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
    const where = { file: url, article: String(known.id || url) };
    try {
      const source = await fetcher.open(url);
      const bytes = await readAll(source.bytes, settings.maxBytes * aroundText);
      if (!bytes)
        yield readIssue('too-large', 'The page is too large. Raise the limit, or leave it out.', where);
      else
        yield await readPage(
          decodePage(bytes, source.charset),
          { ...stated, id: where.article },
          where,
          settings,
        );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield readIssue(error.code, error.message, where);
    }
  };
}
