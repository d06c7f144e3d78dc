import type { DomDocument } from '../html/dom.ts';
import { plainText } from '../html/plain-text.ts';
import { idOf } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import { readIssue } from '../read-issue.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReadSettings } from '../settings.ts';
import { select, textOf } from './select.ts';

/** The article of an IPTC NITF document. */
export async function* readNitf(
  document: DomDocument,
  { path }: Source,
  settings: ReadSettings,
): AsyncGenerator<ReadResult> {
  const body = select(document, 'body.content');
  const text = body ? plainText(body) : '';
  if (text === '') {
    yield readIssue('no-article', 'The document holds no text. Leave it out.', { file: path });
    return;
  }
  const record = {
    id: select(document, 'doc-id')?.getAttribute('id-string') ?? idOf(path),
    text,
    title: textOf(document, 'hl1', 'title'),
    date:
      select(document, 'date.issue')?.getAttribute('norm') ??
      select(document, 'story.date')?.getAttribute('norm'),
    publisher: textOf(document, 'distributor') ?? select(document, 'doc.copyright')?.getAttribute('holder'),
    language: select(document, 'nitf', 'body')?.getAttribute('xml:lang'),
  };
  yield await readRecord(record, { file: path }, { ...settings, fields: {} });
}
