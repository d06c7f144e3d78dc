import type { Bytes } from './open-bytes.ts';

/** More space than this before the first letter is no beginning. */
const enough = 65_536;

/** The beginning of a stream as text, and the stream from its beginning. It waits for no more than it must. */
export async function peek(stream: Bytes): Promise<{ readonly head: string; readonly bytes: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let head = '';
  let done = false;
  while (!done && head.length < enough && head.trim() === '') {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) {
      chunks.push(next.value);
      head += new TextDecoder().decode(next.value);
    }
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { head, bytes: whole() };
}
