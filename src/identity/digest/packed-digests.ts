import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Alike } from './alike.ts';
import type { ArticleDigest } from './article-digest.ts';

/** Characters that are packed together. */
const BLOCK = 1 << 18;

/**
 * Digests that are gone through several times: packed, they take a tenth of the memory. Each time they are made anew, but for
 * what many articles describe alike, which is there once.
 */
export class PackedDigests implements Iterable<ArticleDigest> {
  readonly #blocks: Uint8Array[] = [];
  readonly #alike: Alike = new Alike();
  #lines: string[] = [];
  #size = 0;

  add(digest: ArticleDigest): void {
    const line = JSON.stringify(digest);
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size < BLOCK) return;
    this.#blocks.push(deflateRawSync(this.#lines.join('\n'), { level: 1 }));
    [this.#lines, this.#size] = [[], 0];
  }

  *[Symbol.iterator](): Generator<ArticleDigest> {
    for (const block of this.#blocks) yield* this.#read(String(inflateRawSync(block)).split('\n'));
    yield* this.#read(this.#lines);
  }

  *#read(lines: readonly string[]): Generator<ArticleDigest> {
    for (const line of lines) yield this.#alike.keep(JSON.parse(line) as ArticleDigest);
  }
}
