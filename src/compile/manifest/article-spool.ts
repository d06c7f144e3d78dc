import { closeSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { StagedFile } from '../staged-file.ts';
import type { StagedFolder } from '../staged-folder.ts';
import { type FoundRecord, readAt, readSpool, type SpoolRecord, sum } from './spool-record.ts';
import type { WrittenArticle } from './written-article.ts';

/** Its name among the files of the stage. */
export const SPOOL = 'articles.spool';

/**
 * Articles as they come, in one file, until all are there and can be put in order. Only where each lies is in memory. What a
 * build that was killed had made stays in its spool, and the next one goes on with it.
 */
export class ArticleSpool {
  readonly #staged: StagedFolder;
  readonly #file: StagedFile;
  /** Made by a build that was cut off, and not yet asked for. */
  readonly #found: Map<string, FoundRecord>;
  readonly #taken: Map<string, Pick<FoundRecord, 'at' | 'lengths'>> = new Map();
  #end: number;

  /**
   * @param opening tells apart what was made otherwise: a spool that opens with anything else is not gone on with
   * @throws FileError where the folder cannot be written to
   */
  constructor(staged: StagedFolder, opening: string) {
    this.#staged = staged;
    const path = staged.scratch(SPOOL);
    const { records, end } = readSpool(path, opening);
    this.#found = new Map(records.map((record) => [record.iri, record]));
    this.#end = end;
    this.#file = staged.attempt(() => {
      if (end > 0) truncateSync(path, end);
      else writeFileSync(path, '');
      return new StagedFile(path);
    });
    if (end === 0) this.#write([Buffer.from(`${opening}\n`)]);
  }

  get size(): number {
    return this.#taken.size;
  }

  has(iri: string): boolean {
    return this.#taken.has(iri);
  }

  /** Takes an article as a build that was cut off had made it, from what has this key; false where none had. */
  take(iri: string, key: string): boolean {
    const record = this.#found.get(iri);
    if (record?.key !== key) return false;
    this.#taken.set(iri, record);
    return true;
  }

  /** @throws FileError, as where the disk is full */
  add({ iri, key, line, texts }: WrittenArticle & Pick<SpoolRecord, 'key'>): void {
    const parts = [Buffer.from(line), ...texts];
    const lengths = parts.map((part) => part.length);
    const record: SpoolRecord = {
      iri,
      key,
      lengths,
      crc32: parts.reduce((crc, part) => crc32(part, crc), 0),
    };
    this.#write([Buffer.from(`${JSON.stringify(record)}\n`)]);
    this.#taken.set(iri, { at: this.#end, lengths });
    this.#write(parts);
  }

  /** All articles that were added or taken, in the order of their IRIs. */
  *inOrder(): Generator<WrittenArticle> {
    this.#staged.attempt(() => this.#file.flush());
    const file = openSync(this.#staged.scratch(SPOOL), 'r');
    try {
      for (const iri of [...this.#taken.keys()].sort()) {
        const { at, lengths } = this.#taken.get(iri) ?? { at: 0, lengths: [] };
        const bytes = readAt(file, at, sum(lengths));
        if (!bytes) throw new Error('the spool was cut off while it was read');
        const starts = lengths.map((_, index) => sum(lengths.slice(0, index)));
        const [line, ...texts] = starts.map((start, index) =>
          bytes.subarray(start, start + (lengths[index] ?? 0)),
        );
        yield { iri, line: String(line), texts };
      }
    } finally {
      closeSync(file);
    }
  }

  close(): void {
    this.#file.close(false);
  }

  #write(parts: readonly Uint8Array[]): void {
    this.#staged.attempt(() => {
      for (const part of parts) this.#file.write(part);
    });
    this.#end += sum(parts.map((part) => part.length));
  }
}
