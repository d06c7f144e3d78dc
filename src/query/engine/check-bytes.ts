import { Transform } from 'node:stream';

/** Statements have line ends between them long before: what has none is no graph, and its parser would keep it all. */
const MAX_LINE = 100_000_000;
const LINE_END = 10;

/** Lets the bytes of a graph through, without a byte order mark, and stops what no parser could hold. */
export function checkBytes(max: number): Transform {
  let length = 0;
  let line = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const first = length === 0;
      length += chunk.length;
      const end = chunk.lastIndexOf(LINE_END);
      line = end < 0 ? line + chunk.length : chunk.length - end;
      if (first && isUtf16(chunk)) done(new Error('it is in UTF-16: save it as UTF-8'));
      else if (line > MAX_LINE) done(new Error(`it has no line end in ${MAX_LINE} bytes`));
      else if (length > max)
        done(new Error(`it holds more than ${max} bytes: take plain N-Quads, which are read bit by bit`));
      else done(null, first && hasMark(chunk) ? chunk.subarray(3) : chunk);
    },
  });
}

function hasMark([a, b, c]: Buffer): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}

function isUtf16([a, b]: Buffer): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}
