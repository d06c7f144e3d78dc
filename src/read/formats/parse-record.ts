import { parse as parseLossless } from 'lossless-json';
import { decodeText } from '../decode-text.ts';
import type { ReadResult } from '../make-article.ts';
import { readIssue, type Where } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';

/** The article of one JSON object; nothing where there is only space. */
export function parseRecord(
  content: Uint8Array,
  where: Where,
  settings: ReadSettings,
): ReadResult | undefined {
  const json = decodeText(content);
  if (json === undefined) {
    return readIssue('not-text', 'The line is not text in UTF-8. Convert it to UTF-8.', where);
  }
  if (json.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const at = placeOf(error, json, where);
    return readIssue('broken-json', 'The record is not JSON. Write one whole object.', at);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return readIssue('bad-record', 'The record is no set of fields. Correct the record.', where);
  }
  return readRecord(withIdAsWritten(value as Record<string, unknown>, json, settings), where, settings);
}

/** A number has more digits in the file than it keeps in memory (1898765432109876543), or others (1.0). */
function withIdAsWritten(
  record: Record<string, unknown>,
  json: string,
  { fields }: ReadSettings,
): Record<string, unknown> {
  const name = fields?.id ?? 'id';
  const nested = !Object.hasOwn(record, name) && name.includes('.');
  if (typeof record[name] !== 'number' && !nested) return record;
  try {
    return parseLossless(json, undefined, {
      parseNumber: (digits) => digits,
      onDuplicateKey: ({ newValue }) => newValue,
    }) as Record<string, unknown>;
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
