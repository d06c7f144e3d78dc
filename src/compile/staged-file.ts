import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes kept back until they are worth a write. */
const BLOCK = 1 << 20;

/**
 * A file being written, in blocks. In one whose name ends in `.gz` each block is packed by itself: packed pieces one after
 * the other are a packed file (RFC 1952).
 */
export class StagedFile {
  readonly #descriptor: number;
  readonly #packed: boolean;
  #pending: Uint8Array[] = [];
  #length = 0;
  #bytes = 0;
  #closed = false;

  constructor(path: string) {
    // Where it is there already, it is one to go on with.
    this.#descriptor = openSync(path, 'a');
    this.#packed = path.endsWith('.gz');
  }

  /** Adds text, or bytes, which must not change any more. */
  write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    this.#pending.push(bytes);
    this.#length += bytes.length;
    if (this.#length >= BLOCK) this.flush();
  }

  /** Hands all that was written to the system. */
  flush(): void {
    if (this.#length === 0) return;
    const text = Buffer.concat(this.#pending);
    const data = this.#packed ? gzipSync(text) : text;
    [this.#pending, this.#length] = [[], 0];
    for (let at = 0; at < data.length; ) at += writeSync(this.#descriptor, data, at);
    this.#bytes += data.length;
  }

  /** Bytes on disk, once all that was written is there. */
  size(): number {
    this.flush();
    return this.#bytes;
  }

  /** Closes the file; where it is to be `whole`, only once all of it has reached the disk. Does nothing the second time. */
  close(whole: boolean): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      if (whole) {
        this.flush();
        fsyncSync(this.#descriptor);
      }
    } finally {
      closeSync(this.#descriptor);
    }
  }
}
