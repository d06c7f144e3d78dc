import { InputError } from '../input-error.ts';
import { mendWindows1252 } from './decode-text.ts';
import type { Bytes } from './open-bytes.ts';

/** A stream in another encoding as one in UTF-8, so that lines and marks can be found in its bytes. */
export async function* toUtf8(bytes: Bytes, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const mend = decoder.encoding === 'windows-1252' ? mendWindows1252 : (text: string): string => text;
  try {
    for await (const chunk of bytes) yield Buffer.from(mend(decoder.decode(chunk, { stream: true })));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError('not-text', `The file is not text in ${charset}. Say its own by --encoding.`);
  }
}
