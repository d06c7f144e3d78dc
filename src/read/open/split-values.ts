import { JsonScanner } from './json-scanner.ts';
import type { Bytes } from './open-bytes.ts';
import type { ByteLine } from './split-lines.ts';

/** A JSON value with the line it begins on; `whole` is false where the file ended within it or within its array. */
export interface ByteValue extends ByteLine {
  readonly whole: boolean;
}

/** The values of a JSON file of any length, holding no more than one of at most `maxBytes`. */
export async function* splitValues(bytes: Bytes, maxBytes: number): AsyncGenerator<ByteValue> {
  const scanner = new JsonScanner();
  let [line, began, size] = [1, 1, 0];
  let parts: Uint8Array[] = [];
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (whole: boolean): ByteValue => {
    const content = size > maxBytes ? {} : { bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    return { line: began, whole, ...content };
  };
  for await (const chunk of bytes) {
    let from: number | undefined = size > 0 ? 0 : undefined;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      const place = scanner.step(byte);
      if (place === 'within' && from === undefined) {
        from = at;
        began = line;
      } else if (place === 'last' || (place === 'after' && from !== undefined)) {
        add(chunk.subarray(from ?? at, place === 'last' ? at + 1 : at));
        yield take(true);
        from = undefined;
      }
      if (byte === 10) line++;
    }
    if (from !== undefined) add(chunk.subarray(from));
  }
  if (size > 0 || !scanner.closed) yield take(scanner.closed);
}
