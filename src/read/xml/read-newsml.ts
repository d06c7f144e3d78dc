import { type DomDocument, type DomElement, parseHtml } from '../html/dom.ts';
import { plainText } from '../html/plain-text.ts';
import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { readIssue, readWarning } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';
import { children, select, selectAll, textOf, wordsOf } from './select.ts';

/** An article a news item of text in an IPTC NewsML-G2 document: a single item, or the item set of a news message. */
export async function* readNewsMl(
  document: DomDocument,
  { path }: Source,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  const items = selectAll(document, 'newsItem');
  for (const item of items) {
    const id = item.getAttribute('guid') ?? '';
    const where = { file: path, ...(id && { article: id }) };
    if (isWithdrawn(item)) {
      yield readWarning('withdrawn', 'The item has been withdrawn by its agency, and is not read.', where);
      continue;
    }
    const text = storyOf(item);
    if (!text) {
      yield readWarning(
        'no-article',
        'The item holds no text of its own, such as a picture, and is not read.',
        where,
      );
      continue;
    }
    yield await readRecord({ id, text, ...describe(item) }, where, { ...settings, fields: {} });
  }
  if (items.length > 0) return;
  const message = 'The document holds no news item. Name one that holds its items, not only refers to them.';
  yield readIssue('no-article', message, { file: path });
}

function describe(item: DomElement): Record<string, string | undefined> {
  const language = select(item, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang');
  const provider = select(item, 'provider', 'infoSource');
  return {
    title: textOf(item, 'headline') ?? textOf(item, 'title'),
    date: textOf(item, 'contentCreated', 'versionCreated', 'firstCreated'),
    // A code list's name for the provider stands where the provider's own is missing.
    publisher: textOf(provider ?? item, 'name') ?? provider?.getAttribute('literal') ?? undefined,
    url: textOf(item, 'canonicalUrl'),
    language: language ?? undefined,
  };
}

function storyOf(item: DomElement): string | undefined {
  const content = select(item, 'contentSet');
  if (!content) return undefined;
  for (const part of children(content, 'inlineXML')) {
    const text = plainText(select(part, 'body.content', 'body') ?? part);
    if (text !== '') return text;
  }
  const data = children(content, 'inlineData').find((part) => wordsOf(part) !== '');
  if (!data) return undefined;
  const text = data.textContent ?? '';
  return /html/i.test(data.getAttribute('contenttype') ?? '') ? plainText(parseHtml(text)) : text.trim();
}

function isWithdrawn(item: DomElement): boolean {
  const status = select(item, 'pubStatus');
  return /(?:cancell?ed|withheld)$/i.test(status?.getAttribute('qcode') ?? status?.getAttribute('uri') ?? '');
}
