import { createReadStream } from 'node:fs';

/** Bytes as they come; the errors of the file and of its compression are thrown while reading. */
export type Bytes = AsyncIterable<Uint8Array>;

/** An input that is open. */
export interface Source {
  /** Its name in messages: a path, that of a file in an archive (`a.zip/b.txt`), an address, or `-`. */
  readonly path: string;
  readonly bytes: Bytes;
  /** Its encoding, where what it came in declares one: it counts before what it says itself. */
  readonly charset?: string;
  /** The address that it was fetched from. */
  readonly url?: string;
}

/** The content of a file; of `stdin` for `-`. */
export function openBytes(path: string, stdin: Bytes): Bytes {
  return path === '-' ? stdin : createReadStream(path);
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
