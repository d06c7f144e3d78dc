import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a file; of one whose name ends in `.gz` unpacked. What goes wrong is thrown where they are read. */
export function readBytes(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (!path.endsWith('.gz')) return file;
  return pipeline(file, createGunzip({ chunkSize: 1 << 18 }), () => {});
}

/** Reads a file from its beginning to its end, in pieces whose length is known. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(path: string) {
    this.#source = readBytes(path)[Symbol.asyncIterator]();
  }

  /** The next bytes; nothing where the file has fewer. */
  async read(length: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > this.#chunk.length) {
      parts.push(this.#chunk);
      missing -= this.#chunk.length;
      const next = await this.#source.next();
      this.#chunk = next.done ? Buffer.alloc(0) : next.value;
      if (next.done) return undefined;
    }
    parts.push(this.#chunk.subarray(0, missing));
    this.#chunk = this.#chunk.subarray(missing);
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** Ends the reading before the file does. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
