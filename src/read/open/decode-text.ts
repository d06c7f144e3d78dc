/** Text of bytes, or nothing where they are not in that encoding or hold a NUL. */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string | undefined {
  let text: string;
  try {
    const decoder = decoderOf(charset);
    text = decoder.decode(bytes);
    if (decoder.encoding === 'windows-1252') text = mendWindows1252(text);
  } catch {
    return undefined;
  }
  return isText(text) ? text : undefined;
}

// What Windows-1252 has at 0x80 to 0x9f, where Latin 1 has control characters.
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node read Windows-1252 as Latin 1. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => letters.charAt(control.charCodeAt(0) - 0x80));
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Making a decoder costs more than a short text. A byte order mark is no part of the text. */
function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(charset) ?? new TextDecoder(charset, { fatal: true });
  decoders.set(charset, known);
  return known;
}

/** False where a string holds a NUL or half a surrogate pair, which no RDF format can carry. */
export function isText(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** True for a name of an encoding that can be read, in any of the spellings of the WHATWG's list. */
export function isCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether a byte order mark declares UTF-32, whose mark of little endian begins as that of UTF-16 does. */
export function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/** The encoding that a byte order mark declares; UTF-8's is left to its decoder. */
export function charsetOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
