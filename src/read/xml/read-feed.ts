import { type DomDocument, type DomElement, parseHtml } from '../html/dom.ts';
import { plainText } from '../html/plain-text.ts';
import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { readFeedItem, tellNoItem } from '../record/read-feed-item.ts';
import type { ReadSettings } from '../settings.ts';
import { children, select, selectAll, textOf, wordsOf } from './select.ts';

/** A description of so many characters is the story and no summary of it. */
const shortestStory = 600;

/**
 * An article an item of an RSS feed or an entry of an Atom feed. An item without its full text is told of or, where the
 * settings have a way to fetch, read from the page that it links to.
 */
export async function* readFeed(
  document: DomDocument,
  { path }: Source,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  const root = select(document, 'channel', 'feed') ?? document;
  const publisher = plainWords(children(root, 'title')[0]);
  const language =
    textOf(root, 'language') ?? select(document, 'feed')?.getAttribute('xml:lang') ?? undefined;
  const items = selectAll(document, 'item', 'entry');
  if (items.length === 0) yield tellNoItem(path);
  for (const [index, item] of items.entries()) {
    const link = linkOf(item);
    const id = firstWords(item, 'guid', 'id') || item.getAttribute('rdf:about') || link;
    const date = firstWords(item, 'pubDate', 'published', 'issued', 'date', 'updated', 'modified');
    const known = { id, url: link, title: plainWords(children(item, 'title')[0]), date, publisher, language };
    const where = { file: path, article: id || `item ${index + 1}` };
    yield* readFeedItem({ ...known, text: storyOf(item) }, where, settings);
  }
}

/** Its content, or a description that is too long for a summary. */
function storyOf(item: DomElement): string | undefined {
  const content = children(item, 'encoded', 'content', 'body')[0];
  const text = content && markedUp(content);
  if (text) return text;
  const described = children(item, 'description', 'summary').map(markedUp);
  return described.find((each) => each.length >= shortestStory);
}

/** Markup stands in feeds as such, or as characters that are markup once more. */
function markedUp(element: DomElement): string {
  const inner = [...element.childNodes].some(({ nodeType }) => nodeType === 1);
  return plainText(inner ? element : parseHtml(element.textContent ?? ''));
}

const plainWords = (element: DomElement | undefined): string =>
  plainText(parseHtml(wordsOf(element))).replace(/\s+/g, ' ');

/** The words of the first of the names that an item has, in the order of the names. */
const firstWords = (item: DomElement, ...names: readonly string[]): string =>
  names.map((name) => wordsOf(children(item, name)[0])).find((words) => words !== '') ?? '';

function linkOf(item: DomElement): string {
  const links = children(item, 'link');
  const alternate = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  return alternate?.getAttribute('href') ?? (wordsOf(links.find((link) => wordsOf(link) !== '')) || '');
}
