import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readToldLines } from '../../../src/compile/read-told-lines.ts';
import type { Line } from '../../../src/identity/steps/line.ts';
import { makeFolder } from '../../make-folder.ts';

const QUAD = '<urn:a> <urn:b> "c" <urn:one> .\n';
const DIGEST = '# digest\turn:one\t{"article":"urn:one"}\n';

const file = join(makeFolder(), 'some.nq');

const read = (text: string, whole = true): Promise<Line[]> => {
  writeFileSync(file, text);
  return Readable.from(readToldLines([file], Readable.from([]), { whole })).toArray();
};

test.each([
  ['nothing', '', 0],
  ['empty lines', '\n\n', 0],
  ['an article with its digest', QUAD + DIGEST, 1],
  ['lines that end as on Windows', (QUAD + DIGEST).replaceAll('\n', '\r\n'), 1],
  ['digests by themselves', DIGEST + DIGEST, 2],
])('of a file with %s', async (_, text, count) => {
  expect(await read(text)).toHaveLength(count);
});

test.each([
  ['extracted without digests', QUAD + QUAD, /some\.nq:1: from here on no line .*"extract --digests"/],
  ['cut off between lines', QUAD + DIGEST + QUAD, /some\.nq:3: from here on no line .*or cut off/],
  ['cut off in a quad', QUAD + DIGEST + QUAD.slice(0, 12), /some\.nq:3: the line is cut off\. Extract/],
  ['cut off in a string', QUAD + DIGEST + QUAD.slice(0, 18), /some\.nq:3: the line is cut off/],
  ['cut off in a digest', QUAD + DIGEST.slice(0, 30), /some\.nq:2: no line that .*"extract --digests"/],
  ['cut off at the start of a digest', `${QUAD}# dig`, /some\.nq:2: no line that/],
])('a file %s is told of, with its line and what to do', async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test('a part of a file, as a step on a cluster takes it, may hold quads alone', async () => {
  expect(await read(QUAD + QUAD, false)).toEqual([]);
});
