import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** What stands before the bytes of each article in a spool, on a line of its own. */
export interface SpoolRecord {
  readonly iri: string;
  readonly key: string;
  /** In bytes: of its entry, then of its text in each format. */
  readonly lengths: readonly number[];
  readonly crc32: number;
}

/** An article of a spool and where its bytes begin. */
export interface FoundRecord extends SpoolRecord {
  readonly at: number;
}

const BLOCK = 1 << 16;
const LINE_END = 10;

/**
 * The articles that are whole in a spool whose first line is `opening`, and where the last of them ends: what follows was cut
 * off in the midst of writing. Nothing where there is no such spool.
 */
export function readSpool(path: string, opening: string): { records: FoundRecord[]; end: number } {
  const records: FoundRecord[] = [];
  if (!existsSync(path)) return { records, end: 0 };
  const file = openSync(path, 'r');
  try {
    const head = Buffer.from(`${opening}\n`);
    if (!readAt(file, 0, head.length)?.equals(head)) return { records, end: 0 };
    let end = head.length;
    for (let record = readRecord(file, end); record; record = readRecord(file, end)) {
      records.push(record);
      end = record.at + sum(record.lengths);
    }
    return { records, end };
  } finally {
    closeSync(file);
  }
}

function readRecord(file: number, from: number): FoundRecord | undefined {
  const block = Buffer.alloc(BLOCK);
  const read = readSync(file, block, 0, BLOCK, from);
  const lineEnd = block.subarray(0, read).indexOf(LINE_END);
  if (lineEnd < 0) return undefined;
  const record = parse(String(block.subarray(0, lineEnd)));
  const at = from + lineEnd + 1;
  const bytes = record && readAt(file, at, sum(record.lengths));
  return record && bytes && crc32(bytes) === record.crc32 ? { ...record, at } : undefined;
}

function parse(line: string): SpoolRecord | undefined {
  try {
    return JSON.parse(line) as SpoolRecord;
  } catch {
    return undefined;
  }
}

/** So many bytes of a file, or nothing where it has fewer. */
export function readAt(file: number, at: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  for (let from = 0; from < length; ) {
    const read = readSync(file, bytes, from, length - from, at + from);
    if (read === 0) return undefined;
    from += read;
  }
  return bytes;
}

export const sum = (lengths: readonly number[]): number =>
  lengths.reduce((total, length) => total + length, 0);
