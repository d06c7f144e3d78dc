const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of UTF-8 bytes, without a byte order mark; nothing where they are not UTF-8 or hold a NUL.
 * Nothing else is changed: no line ending, no space, no quotation mark.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return undefined;
  }
  return isText(text) ? text : undefined;
}

/** False where a string holds a NUL or half a surrogate pair, which no RDF format can carry. */
export function isText(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
