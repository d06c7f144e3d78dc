import { idOf } from '../input-format.ts';
import { withoutMarks } from '../layout/without-marks.ts';
import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { mapFields } from '../record/map-fields.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';
import { readFrontMatter } from './front-matter.ts';
import { readWhole } from './read-text.ts';

/**
 * A Markdown file that is one article, with its metadata in YAML between two lines of `---` at its head.
 * The article's text, to which all offsets refer, is what follows the second of these lines, untouched; it is read
 * without its marks.
 */
export async function* readMarkdown(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const whole = await readWhole(source, settings.maxBytes);
  if (typeof whole === 'string') yield await parseMarkdown(whole, source.path, settings);
  else yield* whole;
}

async function parseMarkdown(whole: string, file: string, settings: ReadSettings): Promise<ReadResult> {
  const head = readFrontMatter(whole, file);
  if ('issue' in head) return head;
  const { id, ...fields } = mapFields(head.fields, settings.fields);
  const record = { ...fields, id: id ?? idOf(file), text: whole.slice(head.end) };
  return readRecord(record, { file }, { ...settings, fields: {} }, withoutMarks);
}
