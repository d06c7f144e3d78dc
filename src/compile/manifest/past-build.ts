import { statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { FileError } from '../../errors.ts';
import { splitLines } from '../../read/open/split-lines.ts';
import type { SerialiseOptions } from '../../serialise/serialise.ts';
import { nameFile } from '../article-file.ts';
import { type FileFormat, layoutOf } from '../file-format.ts';
import { type ArticleEntry, cutEntry, nameOfEntry, readEntry } from './article-entry.ts';
import { ByteReader, readBytes } from './byte-reader.ts';
import { type Manifest, REMEDY, readManifest } from './manifest.ts';
import type { WrittenArticle } from './written-article.ts';

/** What a build left in a folder: the articles in its graph and what each was made from. */
export class PastBuild {
  readonly manifest: Manifest;
  readonly #folder: string;
  /** The key of each article, by its IRI after the base. */
  readonly #keys: ReadonlyMap<string, string>;

  private constructor(folder: string, manifest: Manifest, keys: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.manifest = manifest;
    this.#keys = keys;
  }

  /** Nothing where no build has left a manifest. @throws FileError where the folder is not as the build left it */
  static async open(folder: string): Promise<PastBuild | undefined> {
    const manifest = readManifest(folder);
    if (!manifest) return undefined;
    for (const file of [manifest.articles.file, ...Object.values(manifest.graphs)]) {
      const found = statSync(join(folder, file.name), { throwIfNoEntry: false });
      if (found?.size !== file.bytes) throw changed(join(folder, file.name));
    }
    const keys = new Map<string, string>();
    const path = join(folder, manifest.articles.file.name);
    for await (const line of readLines(path)) {
      const entry = nameOfEntry(line);
      if (!entry) throw changed(path);
      keys.set(entry.iri.slice(manifest.base.length), entry.key);
    }
    return new PastBuild(folder, manifest, keys);
  }

  /** Whether the graph of an article, by its IRI after the base, was made from what has this key. */
  has(name: string, key: string): boolean {
    return this.#keys.get(name) === key;
  }

  /** Its articles by their IRIs after the base. */
  get names(): Iterable<string> {
    return this.#keys.keys();
  }

  /** Whether its articles can serve a build under this stamp into these formats. */
  serves(stamp: string, formats: readonly FileFormat[]): boolean {
    return this.manifest.stamp === stamp && formats.every((format) => this.manifest.graphs[format]);
  }

  /** The articles wanted, in the order of their IRIs. @throws FileError where a file is not as the build left it */
  async *articles(
    formats: readonly FileFormat[],
    options: SerialiseOptions,
    isWanted: (iri: string) => boolean,
  ): AsyncGenerator<WrittenArticle> {
    const graphs = formats.map((format) => new PastGraph(this.#pathOf(format), format, options));
    const isWhole = formats.length === Object.keys(this.manifest.graphs).length;
    try {
      for await (const line of readLines(join(this.#folder, this.manifest.articles.file.name))) {
        const entry = readEntry(line);
        const texts = await Promise.all(graphs.map((graph) => graph.next(entry)));
        if (isWanted(entry.iri))
          yield { iri: entry.iri, line: isWhole ? line : cutEntry(entry, formats), texts };
      }
    } finally {
      await Promise.all(graphs.map((graph) => graph.close()));
    }
  }

  #pathOf(format: FileFormat): string {
    return join(this.#folder, this.manifest.graphs[format]?.name ?? nameFile(layoutOf(format), false));
  }
}

/** The file of one format, read from article to article. */
class PastGraph {
  readonly #path: string;
  readonly #reader: ByteReader;
  readonly #format: FileFormat;
  /** What stands before the next article, in bytes. */
  #before: number;
  readonly #separator: number;

  constructor(path: string, format: FileFormat, options: SerialiseOptions) {
    const { head, separator } = layoutOf(format, options);
    this.#path = path;
    this.#format = format;
    this.#reader = new ByteReader(path);
    this.#before = Buffer.byteLength(head);
    this.#separator = Buffer.byteLength(separator);
  }

  async next({ texts }: ArticleEntry): Promise<Uint8Array> {
    const size = texts[this.#format];
    if (!size) throw changed(this.#path);
    if (size.bytes === 0) return new Uint8Array();
    // Packed bytes that were changed may not even unpack.
    await this.#reader.read(this.#before).catch(() => undefined);
    this.#before = this.#separator;
    const text = await this.#reader.read(size.bytes).catch(() => undefined);
    if (!text || crc32(text) !== size.crc32) throw changed(this.#path);
    return text;
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}

async function* readLines(path: string): AsyncGenerator<string> {
  try {
    for await (const { bytes } of splitLines(readBytes(path), Number.POSITIVE_INFINITY)) yield String(bytes);
  } catch {
    throw changed(path);
  }
}

function changed(path: string): FileError {
  return new FileError(path, `it is not as the last build left it. ${REMEDY}`, undefined);
}
