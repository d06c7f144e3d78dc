import { InputError } from '../input-error.ts';
import { decodeText, isCharset } from '../open/decode-text.ts';

/** How far into a page browsers look for its encoding. */
const looked = 4096;
const inMeta = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;
const inXml = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)["']/i;

/**
 * The text of a page or an XML file in the encoding that what it came in declares (`charset`), or that it declares itself.
 *
 * @throws InputError where it is in another, or in one that is not UTF-8 and not declared
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  const declared = charset ?? inXml.exec(head)?.[1] ?? inMeta.exec(head)?.[1];
  const utf8 = decodeText(bytes);
  // Bytes beyond ASCII that are UTF-8 by chance are not met with: a page that declares another encoding is wrong.
  if (utf8 !== undefined) return utf8;
  // What can read a meta tag is not in UTF-16.
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) throw notText(declared);
  if (!isCharset(declared)) {
    throw new InputError(
      'wrong-charset',
      `The encoding "${declared}" is not known. Say the right one by --encoding.`,
    );
  }
  const text = decodeText(bytes, declared);
  if (text === undefined) throw notText(declared);
  return text;
}

function notText(declared: string | undefined): InputError {
  const what =
    declared === undefined ? 'in an encoding that it does not declare' : `not in ${declared} as it declares`;
  return new InputError(
    'wrong-charset',
    `The text is ${what}. Say the right one by --encoding, such as windows-1252.`,
  );
}
