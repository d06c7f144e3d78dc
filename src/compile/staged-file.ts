import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Characters kept back until they are worth a write. */
const BLOCK = 1 << 20;

/**
 * A file being written, in blocks. In one whose name ends in `.gz` each block is packed by itself: packed pieces one after
 * the other are a packed file (RFC 1952).
 */
export class StagedFile {
  readonly #descriptor: number;
  readonly #packed: boolean;
  #pending: string[] = [];
  #length = 0;
  #bytes = 0;
  #closed = false;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'w');
    this.#packed = path.endsWith('.gz');
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= BLOCK) this.#flush();
  }

  /** Bytes on disk, once all that was written is there. */
  size(): number {
    this.#flush();
    return this.#bytes;
  }

  /** Closes the file; where it is to be `whole`, only once all of it has reached the disk. Does nothing the second time. */
  close(whole: boolean): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      if (whole) {
        this.#flush();
        fsyncSync(this.#descriptor);
      }
    } finally {
      closeSync(this.#descriptor);
    }
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const text = this.#pending.join('');
    const data = this.#packed ? gzipSync(text) : Buffer.from(text);
    [this.#pending, this.#length] = [[], 0];
    for (let at = 0; at < data.length; ) at += writeSync(this.#descriptor, data, at);
    this.#bytes += data.length;
  }
}
