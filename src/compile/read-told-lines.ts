import { FileError, UsageError } from '../errors.ts';
import { type Line, readLine } from '../identity/steps/line.ts';
import { type Bytes, openBytes } from '../read/open/open-bytes.ts';
import { splitLines } from '../read/open/split-lines.ts';
import { unpack } from '../read/open/unpack.ts';
import { tellFailure } from './tell-failure.ts';

/** What opens a line of quads: an IRI, as there are no blank nodes. */
const QUAD = 0x3c;
/** What ends one. */
const FULL_STOP = 0x2e;
const CARRIAGE_RETURN = 0x0d;
const MOST = 2 ** 28;

const REMEDY = 'Extract its articles anew by "extract --digests".';

export interface ToldLinesOptions {
  /** Whether the files are whole: then a line stands behind the quads of each article. */
  readonly whole: boolean;
}

/**
 * The lines for steps that files hold, among quads or by themselves; `-` is `stdin`.
 *
 * @throws FileError; UsageError for a line that is none, or quads behind which none comes
 */
export async function* readToldLines(
  paths: Iterable<string>,
  stdin: Bytes,
  { whole }: ToldLinesOptions,
): AsyncGenerator<Line> {
  for (const path of paths) {
    const name = path === '-' ? 'standard input' : path;
    /** The first line of an article of which nothing is told yet. */
    let untold: number | undefined;
    try {
      const { bytes } = await unpack(openBytes(path, stdin));
      for await (const { line, bytes: text } of splitLines(bytes, MOST)) {
        if (text?.length === 0) continue;
        if (text?.[0] === QUAD) {
          if (!isEnded(text)) throw new UsageError(`${name}:${line}: the line is cut off. ${REMEDY}`);
          untold ??= line;
          continue;
        }
        untold = undefined;
        yield readOne(text && String(text), `${name}:${line}`);
      }
    } catch (cause) {
      if (cause instanceof UsageError) throw cause;
      throw new FileError(name, `it cannot be read (${tellFailure(cause)})`, cause);
    }
    if (whole && untold !== undefined) {
      throw new UsageError(
        `${name}:${untold}: from here on no line notes what "conclude" puts together: the file was extracted without --digests, or cut off. ${REMEDY}`,
      );
    }
  }
}

const isEnded = (line: Uint8Array): boolean =>
  line.at(line.at(-1) === CARRIAGE_RETURN ? -2 : -1) === FULL_STOP;

function readOne(text: string | undefined, place: string): Line {
  try {
    if (text !== undefined) return readLine(text);
  } catch {
    // Told below.
  }
  throw new UsageError(`${place}: no line that "extract --digests" or a step of "conclude" wrote. ${REMEDY}`);
}
