import { closeSync, openSync, readSync } from 'node:fs';
import { StagedFile } from '../staged-file.ts';
import type { StagedFolder } from '../staged-folder.ts';
import type { WrittenArticle } from './written-article.ts';

/** Where an article lies in the spool. */
interface Place {
  readonly at: number;
  /** In bytes: of its line, then of its text in each format. */
  readonly lengths: readonly number[];
}

/** Its name among the files of the stage. */
const SPOOL = 'articles.spool';

/** Articles as they come, in one file, until all are there and can be put in order. Only where each lies is in memory. */
export class ArticleSpool {
  readonly #staged: StagedFolder;
  readonly #file: StagedFile;
  readonly #places: Map<string, Place> = new Map();
  #end = 0;

  /** @throws FileError where the folder cannot be written to */
  constructor(staged: StagedFolder) {
    this.#staged = staged;
    this.#file = staged.attempt(() => new StagedFile(staged.scratch(SPOOL)));
  }

  get size(): number {
    return this.#places.size;
  }

  has(iri: string): boolean {
    return this.#places.has(iri);
  }

  /** @throws FileError, as where the disk is full */
  add({ iri, line, texts }: WrittenArticle): void {
    const parts = [Buffer.from(line), ...texts];
    const lengths = parts.map((part) => part.length);
    this.#staged.attempt(() => {
      for (const part of parts) this.#file.write(part);
    });
    this.#places.set(iri, { at: this.#end, lengths });
    this.#end += lengths.reduce((sum, length) => sum + length, 0);
  }

  /** All articles, in the order of their IRIs. */
  *inOrder(): Generator<WrittenArticle> {
    this.#staged.attempt(() => this.#file.flush());
    const file = openSync(this.#staged.scratch(SPOOL), 'r');
    try {
      for (const iri of [...this.#places.keys()].sort()) {
        const place = this.#places.get(iri);
        if (place) yield readArticle(file, iri, place);
      }
    } finally {
      closeSync(file);
    }
  }

  close(): void {
    this.#file.close(false);
  }
}

function readArticle(file: number, iri: string, { at, lengths }: Place): WrittenArticle {
  const all = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0));
  for (let from = 0; from < all.length; ) {
    const read = readSync(file, all, from, all.length - from, at + from);
    if (read === 0) throw new Error('the spool was cut off while it was read');
    from += read;
  }
  const ends = lengths.map((_, index) =>
    lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  );
  const [line, ...texts] = ends.map((end, index) => all.subarray(end - (lengths[index] ?? 0), end));
  return { iri, line: String(line), texts };
}
