import type { Entry, ZipFile } from 'yauzl';
import { InputError } from '../input-error.ts';
import { isArticleFile } from '../input-format.ts';
import { readAll, type Source } from './open-bytes.ts';
import { bomb, isBomb } from './unpack.ts';

/** What an archive that comes as a stream may have, since its list of files stands at its end. */
const largestStream = 256 * 1024 * 1024;
const office = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/MANIFEST\.MF)$/;

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;

/** The files of articles in a zip archive, in order of their names, each to be read before the next. */
export async function* openZip(source: Source, isPlainFile: boolean): AsyncGenerator<Source> {
  const archive = await open(source, isPlainFile);
  try {
    const entries = await listEntries(archive);
    const found = entries.find(({ fileName }) => office.test(fileName));
    if (found) {
      const message =
        'The file is a document of an office program or an e-book. Save it as plain text or as a web page.';
      throw new InputError('unknown-kind', message);
    }
    const wanted = entries.filter(({ fileName }) => isVisible(fileName) && isArticleFile(fileName));
    if (wanted.length === 0) {
      throw new InputError(
        'empty-folder',
        'The archive holds no article. Put .txt, .jsonl, .html or others there.',
      );
    }
    for (const entry of wanted.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
      const path = `${source.path}/${entry.fileName}`;
      yield { path, bytes: bytesOf(archive, entry) };
    }
  } finally {
    archive.close();
  }
}

async function open({ path, bytes }: Source, isPlainFile: boolean): Promise<ZipFile> {
  const yauzl = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false } as const;
  try {
    if (isPlainFile) return await yauzl.openPromise(path, options);
    const all = await readAll(bytes, largestStream);
    if (all) return await yauzl.fromBufferPromise(Buffer.from(all), options);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new InputError('broken-zip', `The archive cannot be opened (${what}). Pack it again.`);
  }
  throw new InputError('too-large', 'The archive is too large to come as a stream. Name it as a file.');
}

async function listEntries(archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(entry);
  } catch (error) {
    // As of a name that leads out of the archive.
    const what = error instanceof Error ? error.message : String(error);
    const message = `The list of the archive's files is not to be trusted (${what}). Unpack it with care and pack it again.`;
    throw new InputError('broken-zip', message);
  }
  return entries;
}

const STORED = 0;
const DEFLATED = 8;

async function* bytesOf(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new InputError('broken-zip', 'The file in the archive is locked by a password. Unpack it first.');
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    const message = 'The file in the archive is packed in a way that is not read. Pack it again, by deflate.';
    throw new InputError('broken-zip', message);
  }
  if (isBomb(entry.compressedSize, entry.uncompressedSize)) throw bomb();
  yield* await archive.openReadStreamPromise(entry);
}

/** Neither a folder nor hidden, nor what a Mac adds to each archive. */
const isVisible = (name: string): boolean => !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
