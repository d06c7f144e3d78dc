import { plainOfMarkup } from './plain-of-markup.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a feed in JSON Feed, in any version (https://www.jsonfeed.org/version/1.1/). */
export function isJsonFeed(record: Fields): boolean {
  return (
    /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(String(record.version)) &&
    Array.isArray(record.items)
  );
}

/** The items of a feed: plain text before marked-up text, and the feed's title and language where an item has none of its own. */
export async function* readJsonFeed(feed: Fields): AsyncGenerator<Fields> {
  const items = Array.isArray(feed.items) ? feed.items.filter(isFields) : [];
  for (const item of items) {
    const text = await storyOf(item);
    yield {
      id: item.id ?? item.url,
      ...(text !== undefined && { text }),
      title: item.title,
      date: item.date_published ?? item.date_modified,
      publisher: feed.title,
      url: item.url ?? item.external_url,
      language: item.language ?? feed.language,
    };
  }
}

async function storyOf({ content_text: plain, content_html: marked }: Fields): Promise<string | undefined> {
  if (typeof plain === 'string' && plain.trim() !== '') return plain;
  if (typeof marked !== 'string' || marked.trim() === '') return undefined;
  return plainOfMarkup(marked);
}
