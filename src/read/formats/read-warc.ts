import { WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from '../html/decode-page.ts';
import { InputError } from '../input-error.ts';
import type { ReadResult } from '../make-article.ts';
import { isCharset } from '../open/decode-text.ts';
import { readAll, type Source } from '../open/open-bytes.ts';
import { WatchedBytes } from '../open/watched-bytes.ts';
import { readIssue, type Where } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import { aroundText, type ReadSettings } from '../settings.ts';
import { readPage } from './read-html.ts';

/**
 * The pages in a web archive: an article for each that was answered in full, and for each text that was made of one. Its id
 * is its address. Pictures, redirects and the like are passed over; a record is in memory at a time.
 */
export async function* readWarc({ path, bytes }: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const watched = new WatchedBytes(bytes, cutOff);
  for await (const record of new WARCParser(watched)) {
    // A header that is whole ends before the archive does.
    if (watched.ended) throw cutOff();
    if (!isPage(record)) continue;
    const url = record.warcTargetURI ?? '';
    const read = await readOne(record, url, { file: path, article: url }, settings);
    // Of a page that was cut off the rest may say the contrary.
    if (watched.ended) throw cutOff();
    yield read;
  }
  // Behind each record stand two ends of lines.
  if (!/(?:^|\n)\r?\n$/.test(watched.tail)) throw cutOff();
}

const cutOff = (): InputError =>
  new InputError(
    'broken-warc',
    'The archive is cut off within a record, which was not read. Fetch the archive again.',
  );

async function readOne(
  record: WARCRecord,
  url: string,
  where: Where,
  settings: ReadSettings,
): Promise<ReadResult> {
  try {
    const limit = settings.maxBytes * aroundText;
    const content = await readAll(streamOf(record), limit);
    if (!content) {
      return readIssue(
        'too-large',
        `The page has more than ${limit} bytes. Raise the limit or leave it out.`,
        where,
      );
    }
    const declared = /charset\s*=\s*["']?([\w.:-]+)/i.exec(typeOf(record))?.[1];
    const text = decodePage(content, declared !== undefined && isCharset(declared) ? declared : undefined);
    const known = { id: url, url };
    if (record.warcType !== 'conversion') return await readPage(text, known, where, settings);
    const language = record.warcHeader('WARC-Identified-Content-Language') ?? undefined;
    return await readRecord({ ...known, text, language }, where, { ...settings, fields: {} });
  } catch (error) {
    if (error instanceof InputError) return readIssue(error.code, error.message, where);
    const what = error instanceof Error ? error.message : String(error);
    return readIssue('reading-failed', `The page could not be read (${what}). Leave it out.`, where);
  }
}

function isPage(record: WARCRecord): boolean {
  const type = typeOf(record);
  if (record.warcType === 'conversion') return /^text\/plain/i.test(type);
  if (record.warcType === 'resource') return /^(?:text\/html|application\/xhtml)/i.test(type);
  const { statusCode = 0 } = record.httpHeaders ?? {};
  return (
    record.warcType === 'response' &&
    Number(statusCode) === 200 &&
    /^(?:text\/html|application\/xhtml)/i.test(type)
  );
}

const typeOf = (record: WARCRecord): string =>
  (record.warcType === 'response'
    ? record.httpHeaders?.headers.get('content-type')
    : record.warcContentType) ?? '';

/** The content with its transfer and its packing undone, as it comes. */
async function* streamOf(record: WARCRecord): AsyncGenerator<Uint8Array> {
  yield* record.contentReader;
}
