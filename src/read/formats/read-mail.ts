import PostalMime from 'postal-mime';
import { idOf } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import { readAll, type Source } from '../open/open-bytes.ts';
import { readIssue } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import { aroundText, type ReadSettings } from '../settings.ts';
import { readPage } from './read-html.ts';

/** A letter that is one article: its plain text or, where it has none, the story of its page. Attachments are left out. */
export async function* readMail(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const where = { file: source.path };
  const limit = settings.maxBytes * aroundText;
  const bytes = await readAll(source.bytes, limit);
  if (!bytes) {
    const message = `The letter has more than ${limit} bytes. Take its attachments out, or raise the limit.`;
    yield readIssue('too-large', message, where);
    return;
  }
  const letter = await PostalMime.parse(bytes);
  const known = {
    id: idOf(source.path),
    title: letter.subject,
    // The parser's own date is in Greenwich, where the day may be another.
    date: letter.headers.find(({ key }) => key === 'date')?.value,
    publisher: letter.from?.name || undefined,
  };
  const text = letter.text?.trim() ? letter.text : undefined;
  if (text !== undefined) yield await readRecord({ ...known, text }, where, { ...settings, fields: {} });
  else if (letter.html) yield await readPage(letter.html, known, where, settings);
  else yield readIssue('no-article', 'The letter holds no text. Leave it out.', where);
}
