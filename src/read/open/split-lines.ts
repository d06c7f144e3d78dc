import type { Bytes } from './open-bytes.ts';

/** One line, 1-based, without its line feed; no bytes where they are more than allowed. */
export interface ByteLine {
  readonly line: number;
  readonly bytes?: Uint8Array;
}

/** The lines of a stream of any length, holding no more than one of at most `maxBytes`. */
export async function* splitLines(bytes: Bytes, maxBytes: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const taken = size > maxBytes ? { line } : { line, bytes: Buffer.concat(parts) };
    line++;
    parts = [];
    size = 0;
    return taken;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
