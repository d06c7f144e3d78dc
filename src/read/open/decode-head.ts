import { charsetOfMark } from './decode-text.ts';

/** Control characters that no text has: all but those that set lines and pages, and escape. */
const binary: RegExp = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The beginning of a file as text, in whatever encoding: where it is not UTF-8, the letters that all share are right.
 * Nothing where it is no text.
 */
export function decodeHead(head: Uint8Array): string | undefined {
  const text = new TextDecoder(charsetOfMark(head) ?? 'utf-8').decode(head);
  return binary.test(text.slice(0, 4096)) ? undefined : text;
}
