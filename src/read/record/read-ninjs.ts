import { plainOfMarkup } from './plain-of-markup.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An article's record, or why a news item is not to be read. */
export type NinjsRecord =
  | { readonly record: Fields }
  | { readonly withdrawn: true }
  | { readonly noText: true };

const media = /^(?:picture|graphic|video|audio|animation|component|composite|package)$/i;

/** True for a record in IPTC ninjs, in any version: an address as its id, and a body, headlines or a kind in its fields. */
export function isNinjs(record: Fields): boolean {
  const keys = Object.keys(record);
  const body = /^(?:body_[a-z]+|bodies|headlines|versioncreated|headline_extended|description_[a-z]+)$/i;
  if (typeof record.uri !== 'string' || record.text !== undefined) return false;
  return keys.some((key) => body.test(key)) || media.test(String(record.type ?? ''));
}

/** A ninjs item with the fields of an article: versions 1 name each body by itself, 2 and 3 list them with their type. */
export async function readNinjs(record: Fields): Promise<NinjsRecord> {
  // Version 2 writes versionCreated what 1 and 3 write versioncreated.
  const item: Fields = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]),
  );
  if (/^(?:cancell?ed|withheld)$/i.test(String(item.pubstatus ?? ''))) return { withdrawn: true };
  const text = await storyOf(item);
  if (!text) return { noText: true };
  const title = item.headline ?? mainOf(listOf(item.headlines))?.value;
  return {
    record: {
      id: item.uri,
      text,
      title,
      date: item.contentcreated ?? item.versioncreated ?? item.firstcreated,
      publisher: publisherOf(item),
      url: item.canonicalurl ?? item.link,
      language: item.language,
    },
  };
}

async function storyOf(item: Fields): Promise<string | undefined> {
  const bodies = listOf(item.bodies);
  const plain = item.body_text ?? mainOf(bodies.filter((body) => /plain|^$/i.test(typeOf(body))))?.value;
  if (typeof plain === 'string' && plain.trim() !== '') return plain;
  const marked =
    Object.entries(item).find(([key]) => /^body_x?html5?$/.test(key))?.[1] ?? mainOf(bodies)?.value;
  if (typeof marked !== 'string' || marked.trim() === '') return undefined;
  return plainOfMarkup(marked);
}

function publisherOf(item: Fields): unknown {
  const sources = listOf(item.infosources);
  const provider = sources.find(({ role }) => /provider|publisher/i.test(String(role))) ?? sources[0];
  return provider?.name ?? item.infosource ?? item.provider ?? item.copyrightholder;
}

const typeOf = (body: Fields): string => String(body.contenttype ?? body.contentType ?? '');

const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];

/** The one marked as the main one, or else the first. */
const mainOf = (list: readonly Fields[]): Fields | undefined =>
  list.find(({ role }) => /main/i.test(String(role))) ?? list[0];
