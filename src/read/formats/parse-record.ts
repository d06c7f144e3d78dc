import { parse as parseLossless } from 'lossless-json';
import type { ReadResult } from '../make-article.ts';
import { decodeText } from '../open/decode-text.ts';
import { readIssue, readWarning, type Where } from '../read-issue.ts';
import { readFeedItem, tellNoItem } from '../record/read-feed-item.ts';
import { isJsonFeed, readJsonFeed } from '../record/read-json-feed.ts';
import { isNinjs, readNinjs } from '../record/read-ninjs.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article of one JSON object, or those of the list in it; nothing where there is only space. */
export async function* parseRecord(
  content: Uint8Array,
  where: Where,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  const json = decodeText(content);
  if (json === undefined) {
    yield readIssue('not-text', 'The line is not text in UTF-8. Convert it, or say --encoding.', where);
    return;
  }
  if (json.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    yield readIssue(
      'broken-json',
      'The record is not JSON. Write one whole object.',
      placeOf(error, json, where),
    );
    return;
  }
  if (!isFields(value)) {
    yield readIssue('bad-record', 'The record is no set of fields. Correct the record.', where);
    return;
  }
  const record = withIdAsWritten(value, json, settings);
  if (settings.fields === undefined && isJsonFeed(record)) return yield* readFeed(record, where, settings);
  const list = listIn(record, settings);
  for (const each of list ?? [record]) yield await readOne(each, where, settings);
}

async function* readFeed(feed: Fields, where: Where, settings: ReadSettings): AsyncGenerator<ReadResult> {
  let count = 0;
  for await (const item of readJsonFeed(feed)) {
    count++;
    yield* readFeedItem(item, { ...where, article: String(item.id ?? `item ${count}`) }, settings);
  }
  if (count === 0) yield tellNoItem(where.file);
}

async function readOne(record: Fields, where: Where, settings: ReadSettings): Promise<ReadResult> {
  if (settings.fields !== undefined || !isNinjs(record)) return readRecord(record, where, settings);
  const item = await readNinjs(record);
  if ('record' in item) return readRecord(item.record, where, settings);
  const at = { ...where, article: String(record.uri) };
  return 'withdrawn' in item
    ? readWarning('withdrawn', 'The item has been withdrawn by its agency, and is not read.', at)
    : readWarning('no-article', 'The item holds no text of its own, such as a picture, and is not read.', at);
}

/** Under these names services answer with a list of articles. */
const lists = ['articles', 'items', 'docs', 'documents', 'results', 'hits', 'data', 'news', 'stories'];

/** The records in an object that is none itself. */
function listIn(record: Fields, { fields = {} }: ReadSettings): readonly Fields[] | undefined {
  if (Object.hasOwn(record, fields.text ?? 'text') || isNinjs(record)) return undefined;
  for (const name of lists) {
    const list = record[name];
    if (Array.isArray(list) && list.length > 0 && list.every(isFields)) return list;
  }
  return undefined;
}

/** A number has more digits in the file than it keeps in memory (1898765432109876543), or others (1.0). */
function withIdAsWritten(record: Fields, json: string, { fields }: ReadSettings): Fields {
  const name = fields?.id ?? 'id';
  const elsewhere = !Object.hasOwn(record, name) && /:\s*-?\d/.test(json);
  if (typeof record[name] !== 'number' && !elsewhere) return record;
  try {
    const whole = parseLossless(json, undefined, {
      parseNumber: (digits) => (/^-?\d{1,15}$/.test(digits) ? Number(digits) : digits),
      onDuplicateKey: ({ newValue }) => newValue,
    });
    return isFields(whole) ? whole : record;
  } catch {
    return record;
  }
}

/** The engine tells the place of a syntax error in its message alone. */
function placeOf(error: unknown, json: string, where: Where): Where {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return where;
  const before = json.slice(0, Number(position)).split('\n');
  const line = (where.line ?? 1) + before.length - 1;
  return { ...where, line, column: (before.at(-1)?.length ?? 0) + 1 };
}
