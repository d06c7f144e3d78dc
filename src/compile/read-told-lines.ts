import { FileError, UsageError } from '../errors.ts';
import { type Line, readLine } from '../identity/steps/line.ts';
import { type Bytes, openBytes } from '../read/open/open-bytes.ts';
import { splitLines } from '../read/open/split-lines.ts';
import { unpack } from '../read/open/unpack.ts';
import { tellFailure } from './tell-failure.ts';

/** What opens a line of quads: an IRI, as there are no blank nodes. */
const QUAD = 0x3c;
const MOST = 2 ** 28;

/** The lines for steps that files hold, among quads or by themselves; `-` is `stdin`. @throws FileError, UsageError */
export async function* readToldLines(paths: Iterable<string>, stdin: Bytes): AsyncGenerator<Line> {
  for (const path of paths) {
    const name = path === '-' ? 'standard input' : path;
    try {
      const { bytes } = await unpack(openBytes(path, stdin));
      for await (const { line, bytes: text } of splitLines(bytes, MOST)) {
        if (text?.length === 0 || text?.[0] === QUAD) continue;
        yield readOne(text && String(text), `${name}:${line}`);
      }
    } catch (cause) {
      if (cause instanceof UsageError) throw cause;
      throw new FileError(name, `it cannot be read (${tellFailure(cause)})`, cause);
    }
  }
}

function readOne(text: string | undefined, place: string): Line {
  try {
    if (text !== undefined) return readLine(text);
  } catch {
    // Told below.
  }
  throw new UsageError(`${place}: no line that "extract --digests" or a step of "conclude" wrote.`);
}
