import { READERS } from './formats/readers.ts';
import { InputError } from './input-error.ts';
import { type InputFormat, isNamedPacked } from './input-format.ts';
import type { ReadResult } from './make-article.ts';
import { charsetOfMark, isUtf32 } from './open/decode-text.ts';
import type { Source } from './open/open-bytes.ts';
import { isZip, openZip } from './open/open-zip.ts';
import { toUtf8 } from './open/to-utf8.ts';
import { unpack } from './open/unpack.ts';
import { readIssue } from './read-issue.ts';
import { recognise } from './recognise.ts';
import type { ReadSettings } from './settings.ts';

/** How one source is to be read. */
export interface SourceSettings extends ReadSettings {
  /** The format of all, whatever they begin with. */
  readonly format?: InputFormat | undefined;
}

/**
 * The articles of one open source: unpacked, recognised, and read by its format. Whatever goes wrong with it, a fault of a
 * parser included, is an issue and ends that source alone.
 */
export async function* readSource(source: Source, settings: SourceSettings): AsyncGenerator<ReadResult> {
  try {
    const { head, bytes, packed } = await unpack(source.bytes);
    if (!packed && head.length > 0 && isNamedPacked(source.path)) {
      throw new InputError(
        'broken-gzip',
        'The file is not packed as its name says. Pack it, or name it otherwise.',
      );
    }
    if (isZip(head)) yield* readArchive({ ...source, bytes }, packed, settings);
    else yield* readPlain({ ...source, bytes }, head, settings);
  } catch (error) {
    yield cannotRead(source.path, error);
  }
}

async function* readArchive(
  source: Source,
  packed: boolean,
  settings: SourceSettings,
): AsyncGenerator<ReadResult> {
  const isPlainFile = !packed && source.path !== '-' && source.url === undefined;
  for await (const entry of openZip(source, isPlainFile)) {
    if (/\.zip$/i.test(entry.path)) {
      const message = 'The archive is within another. Unpack the outer one first.';
      yield readIssue('unknown-kind', message, { file: entry.path });
    } else yield* readSource(entry, settings);
  }
}

async function* readPlain(
  source: Source,
  head: Uint8Array,
  { format: asked, ...settings }: SourceSettings,
): AsyncGenerator<ReadResult> {
  if (isUtf32(head)) {
    const message = 'The file is text in UTF-32. Convert it to UTF-8: iconv -f UTF-32 -t UTF-8.';
    throw new InputError('not-text', message);
  }
  const charset = charsetOfMark(head) ?? settings.encoding ?? source.charset;
  const format = asked ?? (await recognise(source.path, head));
  const read = await READERS[format]();
  if (charset === undefined || /^utf-?8$/i.test(charset)) yield* read(source, settings);
  else yield* read({ ...source, bytes: toUtf8(source.bytes, charset), charset: 'utf-8' }, settings);
}

function cannotRead(file: string, error: unknown): ReadResult {
  if (error instanceof InputError) return readIssue(error.code, error.message, { file });
  if (!(error instanceof Error) || !('code' in error)) {
    const what = error instanceof Error ? error.message : String(error);
    return readIssue('reading-failed', `The reading failed (${what}). Report it with the file.`, { file });
  }
  const code = String(error.code);
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) {
    return readIssue('broken-gzip', 'The file is packed but cannot be unpacked. Pack it again.', { file });
  }
  // It was listed a moment ago.
  if (code === 'ENOENT') {
    const message = 'The file is gone, or is a link to one that is not there. Remove the link or mend it.';
    return readIssue('missing-file', message, { file });
  }
  return readIssue('unreadable-file', `The file cannot be read (${code}). Check its permissions.`, { file });
}
