import { decodePage } from '../html/decode-page.ts';
import { parseHtml } from '../html/dom.ts';
import { readPageMetadata } from '../html/page-metadata.ts';
import { readPageText } from '../html/page-text.ts';
import { idOf } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import { readAll, type Source } from '../open/open-bytes.ts';
import { readIssue, type Where } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import { aroundText, type ReadSettings } from '../settings.ts';
import { tellEmpty } from './tell-empty.ts';

/**
 * A web page that is one article. The article's text, to which all offsets refer, is the page's story as plain text:
 * paragraphs with an empty line between them, without menus, captions and the like.
 */
export async function* readHtml(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const { path, url, charset } = source;
  const limit = settings.maxBytes * aroundText;
  const bytes = await readAll(source.bytes, limit);
  if (!bytes) {
    const message = `The page has more than ${limit} bytes. Take its text out of it, or raise the limit.`;
    yield readIssue('too-large', message, { file: path });
  } else if (bytes.length === 0) yield* tellEmpty(path);
  else
    yield await readPage(
      decodePage(bytes, charset),
      { id: url ?? idOf(path), url },
      { file: path },
      settings,
    );
}

/** The article of a page's text; `known` is what is known of it from elsewhere, and counts before what the page says. */
export async function readPage(
  html: string,
  known: Readonly<Record<string, unknown>> & { readonly id: string },
  where: Where,
  settings: ReadSettings,
): Promise<ReadResult> {
  const document = parseHtml(html);
  const { linked, ...metadata } = readPageMetadata(document);
  const text = readPageText(document, linked.body, metadata.title);
  if (text === '') {
    const message = 'The page holds no story. Name the page of an article, or leave it out.';
    return readIssue('no-article', message, where);
  }
  const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return readRecord({ ...metadata, ...stated, text }, where, { ...settings, fields: {} });
}
