import { type Hints, makeArticle, type ReadResult } from '../make-article.ts';
import { isText } from '../open/decode-text.ts';
import { readIssue, type Where } from '../read-issue.ts';
import type { ReadSettings } from '../settings.ts';
import { guessLanguage } from './guess-language.ts';
import { mapFields } from './map-fields.ts';
import { readId } from './read-id.ts';
import { readMetadata } from './read-metadata.ts';

/** The article of a record. Without id or text there is none; any other field that does not fit costs itself alone. */
export async function readRecord(
  record: Readonly<Record<string, unknown>>,
  where: Where,
  settings: ReadSettings,
  read?: Hints['read'],
): Promise<ReadResult> {
  const fields = mapFields(record, settings.fields);
  const id = readId(fields.id);
  if ('problem' in id) return doesNotFit('id', id.problem, record, where, settings);
  const { text } = fields;
  if (typeof text !== 'string') return doesNotFit('text', 'missing or no string', record, where, settings);
  if (!isText(text)) {
    const message = 'The text holds a NUL or half a surrogate pair. Write it anew from its source.';
    return readIssue('not-text', message, { ...where, article: id.id });
  }
  const at = { ...where, article: id.id };
  const { metadata: stated, warnings } = readMetadata(fields, at);
  const metadata = { ...stated, language: stated.language ?? (await guessLanguage(text)) };
  const made = makeArticle(id.id, text, metadata, where, { date: settings.date, ...(read && { read }) });
  if ('issue' in made) return made;
  return { ...made, warnings: [...warnings.map(({ issue }) => issue), ...(made.warnings ?? [])] };
}

/** Names by which other programs call what an article needs: hints for a message, never taken unasked. */
const likely: Readonly<Record<'id' | 'text', RegExp>> = {
  id: /^(?:_?id|guid|uri|url|link|key|uuid|article_?id)$/i,
  text: /^(?:body(?:_?text)?|content(?:_?text)?|full_?text|article(?:_?body)?|story|main_?text|maintext|plain_?text|description)$/i,
};

function doesNotFit(
  field: 'id' | 'text',
  problem: string,
  record: Readonly<Record<string, unknown>>,
  where: Where,
  { fields = {} }: ReadSettings,
): ReadResult {
  const name = fields[field] ?? field;
  const other = Object.keys(record).find((key) => key !== name && likely[field].test(key));
  const remedy =
    other === undefined ? 'Correct the record.' : `Correct the record, or say --map ${field}=${other}.`;
  return readIssue('bad-record', `The field "${name}" does not fit: ${problem}. ${remedy}`, where);
}
