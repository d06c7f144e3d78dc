import { readDay } from '../dates/read-day.ts';
import type { DomDocument } from './dom.ts';
import { type LinkedArticle, readLinkedArticle } from './linked-data.ts';

/** What a page says of its article. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

const titleTags = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'];
const publisherTags = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];
const dateTags = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'article:modified_time',
];

/** Headline, date, publisher, address and language, from JSON-LD first, then the page's meta tags, then its elements. */
export function readPageMetadata(document: DomDocument): PageMetadata & { readonly linked: LinkedArticle } {
  const linked = readLinkedArticle(document);
  const tags = readTags(document);
  const tag = (names: readonly string[]): string | undefined =>
    names.map((name) => tags.get(name)).find(Boolean);
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const words = (selector: string): string | undefined =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
  const dates = [linked.datePublished, ...dateTags.map((name) => tags.get(name)), ...timesOf(document)];
  return {
    linked,
    title: linked.headline ?? tag(titleTags) ?? words('h1') ?? words('title'),
    // What is no date is no reason to pass the next by.
    date: dates.find((date) => date !== undefined && readDay(date) !== undefined) ?? dates.find(Boolean),
    publisher: linked.publisher ?? tag(publisherTags),
    url: attribute('link[rel="canonical"]', 'href') ?? tag(['og:url']) ?? linked.url,
    language:
      attribute('html', 'lang') ??
      attribute('html', 'xml:lang') ??
      linked.language ??
      tag(['og:locale', 'content-language']),
  };
}

/** The first value of each meta tag, by its name in small letters. */
function readTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const content = meta.getAttribute('content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** What `<time>` elements say: the one marked as the publication first, then those of the article's head. */
function timesOf(document: DomDocument): readonly (string | undefined)[] {
  const selectors = ['[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time'];
  return selectors.map((selector) => {
    const time = document.querySelector(selector);
    return (
      time?.getAttribute('datetime') ??
      time?.getAttribute('content') ??
      time?.textContent?.trim() ??
      undefined
    );
  });
}
