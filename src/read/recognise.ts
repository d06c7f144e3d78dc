import { InputError } from './input-error.ts';
import { formatOf, type InputFormat } from './input-format.ts';
import { decodeHead } from './open/decode-head.ts';
import { refusedKind } from './refused-kinds.ts';

/** Text may begin with a bracket too, but not with one before a quotation mark or another bracket. */
const json = /^(?:\{\s*["}]|\[\s*[{\]]|[{[]\s*$)/;
/** The first element, after declarations and comments. */
const firstElement =
  /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>)*<([a-z][\w.:-]*)[\s>/]/i;
const htmlElements =
  /^(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6]|table|span|br|a|b|i|em|strong|font|center|ul|ol|img)$/i;
/** Two header fields, at least, of which one is a letter's own. */
const mail = /^(?:[A-Za-z][A-Za-z0-9-]*:[ \t].*\r?\n(?:[ \t].*\r?\n)*){2}/;
const mailField = /^(?:from|message-id|received|mime-version|return-path|delivered-to):/im;

/**
 * The format of an input: what it begins with counts before what its name says, so that no page, table or record is read
 * as prose.
 *
 * @throws InputError for what is no text, and for kinds that are not read, with what to do about them
 */
export async function recognise(path: string, head: Uint8Array): Promise<InputFormat> {
  // A web archive has the bytes of pictures right after its first lines.
  if (/^WARC\/1\.\d\r?\n/.test(new TextDecoder('latin1').decode(head.subarray(0, 16)))) return 'warc';
  const text = decodeHead(head);
  if (text === undefined) throw await refusedKind(head);
  return formatOfText(path, text.trimStart());
}

function formatOfText(path: string, text: string): InputFormat {
  const named = formatOf(path);
  if (text.startsWith('{\\rtf')) {
    throw new InputError(
      'unknown-kind',
      'The file is rich text (RTF). Save it as plain text, or convert it: unrtf --text.',
    );
  }
  if (text.startsWith('%PDF-')) {
    throw new InputError('unknown-kind', 'The file is a PDF. Convert it to plain text: pdftotext.');
  }
  if (json.test(text)) return formatOfJson(named, text);
  const [, element] = firstElement.exec(text) ?? [];
  if (element && htmlElements.test(element)) return 'html';
  if (element && (text.startsWith('<?xml') || named === 'xml' || xmlRoots.test(element))) return 'xml';
  if (/^<!doctype html/i.test(text)) return 'html';
  if (mail.test(text) && mailField.test(text.split(/\r?\n\r?\n/, 1)[0] ?? '')) return 'mail';
  return named === undefined || named === 'text' ? (isTable(text) ? 'csv' : 'text') : named;
}

const xmlRoots = /^(?:rss|feed|rdf:RDF|newsItem|newsMessage|packageItem|nitf)$/;

function formatOfJson(named: InputFormat | undefined, text: string): InputFormat {
  const [first = ''] = text.split('\n', 1);
  // "[" alone on its line, or a line that ends within a record: the file is written over several lines.
  if (first.startsWith('[') || /[,{[]\s*$/.test(first)) return 'json';
  return named === 'json' && !isObject(first) ? 'json' : 'jsonl';
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** True where the first line names columns that only articles have. */
function isTable(text: string): boolean {
  const names = (text.split(/\r?\n/, 1)[0] ?? '')
    .split(/[,;\t]/)
    .map((name) => name.replaceAll('"', '').trim());
  return names.includes('id') && names.includes('text');
}
