import { decodePage } from '../html/decode-page.ts';
import { type DomDocument, isElement, parseXml } from '../html/dom.ts';
import { idOf } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import { readAll, type Source } from '../open/open-bytes.ts';
import { readIssue, readWarning } from '../read-issue.ts';
import { aroundText, type ReadSettings } from '../settings.ts';
import { findOwnEntity } from '../xml/find-own-entity.ts';
import { readFeed } from '../xml/read-feed.ts';
import { readNewsMl } from '../xml/read-newsml.ts';
import { readNitf } from '../xml/read-nitf.ts';
import { localName } from '../xml/select.ts';
import { readPage } from './read-html.ts';
import { tellEmpty } from './tell-empty.ts';

type ReadDocument = (
  document: DomDocument,
  source: Source,
  settings: ReadSettings,
) => AsyncIterable<ReadResult>;

/** By the name of the root element. */
const vocabularies: ReadonlyMap<string, ReadDocument> = new Map([
  ['rss', readFeed],
  ['feed', readFeed],
  ['RDF', readFeed],
  ['newsItem', readNewsMl],
  ['newsMessage', readNewsMl],
  ['packageItem', readNewsMl],
  ['planningItem', readNewsMl],
  ['conceptItem', readNewsMl],
  ['nitf', readNitf],
]);

/** An XML file in one of the vocabularies of news; the root element tells which. */
export async function* readXml(source: Source, settings: ReadSettings): AsyncGenerator<ReadResult> {
  const { path } = source;
  const limit = settings.maxBytes * aroundText;
  const bytes = await readAll(source.bytes, limit);
  if (!bytes) {
    yield readIssue('too-large', `The file has more than ${limit} bytes. Split it, or raise the limit.`, {
      file: path,
    });
    return;
  }
  if (bytes.length === 0) return yield* tellEmpty(path);
  const xml = decodePage(bytes, source.charset);
  const own = findOwnEntity(xml);
  if (own !== undefined) {
    const message = `The XML uses "&${own};", an entity that it declares itself: such are left as they are written. Write their characters.`;
    yield readWarning('own-entities', message, { file: path });
  }
  const document = parseXml(xml);
  const root = [...document.childNodes].find(isElement);
  const name = root ? localName(root) : '';
  const read = vocabularies.get(name);
  if (read) yield* read(document, source, settings);
  else if (name === 'html') yield await readPage(xml, { id: idOf(path) }, { file: path }, settings);
  else {
    const known = 'RSS, Atom, NewsML-G2, NITF and XHTML';
    const message = `The XML is of no kind that is read: its root is <${name.slice(0, 40)}>. Of XML, ${known} are; write others as JSON lines.`;
    yield readIssue('unknown-kind', message, { file: path });
  }
}
