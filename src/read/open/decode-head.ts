import { charsetOfMark } from './decode-text.ts';

/** Switches between the letters of some older encodings. */
const ESCAPE = '\u001b';
/** Control characters that no text has: all but those that set lines and pages. */
const binary = /[^\P{Cc}\t-\r\u007f-\u009f]/u;

/**
 * The beginning of a file as text, in whatever encoding: where it is not UTF-8, the letters that all share are right.
 * Nothing where it is no text.
 */
export function decodeHead(head: Uint8Array): string | undefined {
  const text = new TextDecoder(charsetOfMark(head) ?? 'utf-8').decode(head);
  return binary.test(text.slice(0, 4096).replaceAll(ESCAPE, '')) ? undefined : text;
}
