import type { Bytes } from './open-bytes.ts';

/** More space than this before the first letter is no beginning. */
const enough = 65_536;

/** The beginning of a stream, and the stream from its beginning. It waits for no more than it must. */
export async function peek(stream: Bytes): Promise<{ readonly head: Uint8Array; readonly bytes: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (!done && size < enough && !chunks.some(isTelling)) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(chunks).subarray(0, enough), bytes: whole() };
}

/** A few bytes that are no space tell what follows them. */
const isTelling = (chunk: Uint8Array): boolean => {
  let letters = 0;
  for (const byte of chunk) if (byte > 32 && ++letters > 3) return true;
  return false;
};
