import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isGzipped } from './input-format.ts';

/** Bytes as they come; the errors of the file and of its compression are thrown while reading. */
export type Bytes = AsyncIterable<Uint8Array>;

/** An input that is open. */
export interface Source {
  /** Its name in messages, which is a path for a file and `-` for standard input. */
  readonly path: string;
  readonly bytes: Bytes;
}

/** The content of a file, unpacked where its name ends in `.gz`; of `stdin` for `-`. */
export function openBytes(path: string, stdin: Bytes): Bytes {
  if (path === '-') return stdin;
  const file = createReadStream(path);
  if (!isGzipped(path)) return file;
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  unpacked.on('close', () => file.destroy());
  return file.pipe(unpacked);
}

/** All the bytes, or nothing where they are more than `maxBytes`. */
export async function readAll(bytes: Bytes, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

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
