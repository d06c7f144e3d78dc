import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { hashFiles } from './hash-files.ts';

/** Something that is always read the same way from the same files, and takes long: it is read once, when the program is built. */
export interface Prepared {
  /** Where it is kept. */
  readonly file: URL;
  /** The files and folders that it is read from, and the modules that read it. */
  readonly from: readonly URL[];
}

const HASH_BYTES = 32;

/** Keeps what was read, behind a hash of all that it was read from. */
export function writePrepared({ file, from }: Prepared, value: unknown): void {
  writeFileSync(file, Buffer.concat([hashOf(from), serialize(value)]));
}

/**
 * What was read before; nothing where a byte of what it was read from has changed since, nor where another release of Node
 * wrote it in a way that this one does not read.
 */
export function readPrepared({ file, from }: Prepared): unknown {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, HASH_BYTES).equals(hashOf(from))
      ? deserialize(kept.subarray(HASH_BYTES))
      : undefined;
  } catch {
    // What is wrong with the files is told by who reads them.
    return undefined;
  }
}

function hashOf(from: readonly URL[]): Buffer {
  const hash = createHash('sha256');
  for (const url of from) hashFiles(hash, fileURLToPath(url));
  return hash.digest();
}
