import { createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { GraphFile } from './locate-graph.ts';

/** No packed file may hold more: the engine's memory ends at some 1.4 GB of N-Quads, and a small file can hold terabytes. */
const MAX_UNPACKED = 1 << 30;
const CHUNK = 1 << 20;

/**
 * The bytes of a graph, without a byte order mark. Oxigraph's loader takes them only from a synchronous iterable: 1 MiB at
 * a time; a packed file is unpacked before, as far as it may.
 *
 * @throws Error in words for what is no text in UTF-8, or no packed file; the error of the file system
 */
export async function readChunks(file: GraphFile): Promise<Iterable<Uint8Array>> {
  return withoutMark(file.gzip ? await unpack(file) : readPlain(file));
}

/** A sentence on what is wrong with how a packed file begins, goes on or ends. */
export function tellUnpacking(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return new Error('it is packed and ends too early', { cause: error });
  if (code.startsWith('Z_')) return new Error('it is no gzip file, or is broken', { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

async function unpack(file: GraphFile): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const bytes = createReadStream(file.path);
  const unpacked = createGunzip({ chunkSize: CHUNK });
  bytes.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > MAX_UNPACKED)
        throw new Error('it unpacks to more than 1 GiB: unpack it, and load it in parts');
      chunks.push(chunk);
    }
  } catch (error) {
    throw tellUnpacking(error);
  } finally {
    bytes.destroy();
  }
  return chunks;
}

/** The file is opened at once, so that a fault of the file system is told as one. It is closed by the end of the thread. */
function readPlain(file: GraphFile): Iterable<Uint8Array> {
  const descriptor = openSync(file.path, 'r');
  return (function* read() {
    const buffer = Buffer.alloc(CHUNK);
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      yield buffer.subarray(0, length);
    }
  })();
}

function withoutMark(chunks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return [];
  const [a, b, c] = first.value;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new Error('it is in UTF-16: save it as UTF-8');
  const head = a === 0xef && b === 0xbb && c === 0xbf ? first.value.subarray(3) : first.value;
  return (function* all() {
    yield head;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  })();
}
