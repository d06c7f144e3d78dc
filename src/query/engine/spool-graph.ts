import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, gunzipSync } from 'node:zlib';
import { GraphError } from '../query-error.ts';
import type { GraphFile } from './locate-graph.ts';
import { sniffGraph } from './sniff-graph.ts';

/** Bytes by which a format is told. */
const HEAD = 65_536;

/** Folders that go with the process. One listener sees to all of them: each of its own would be a leak to Node. */
const spooled: string[] = [];

function goWithProcess(folder: string): void {
  if (spooled.push(folder) > 1) return;
  process.once('exit', () => {
    for (const each of spooled) rmSync(each, { recursive: true, force: true });
  });
}

/**
 * Puts a graph that comes through a pipe, packed or not, into a file of its own, for an engine that ends a hostile query
 * loads its graph again. The file goes with the process.
 *
 * @throws GraphError graph-empty
 */
export async function spoolGraph(stream: AsyncIterable<Uint8Array>): Promise<GraphFile> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  goWithProcess(folder);
  const path = join(folder, 'graph');
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  const bytes = statSync(path).size;
  if (bytes === 0) {
    throw new GraphError('graph-empty', 'standard input is empty', { remedy: 'Pipe a graph into it.' });
  }
  const head = readHead(path);
  const gzip = isGzip(head);
  // What is broken further on is found where all of it is read.
  const plain = gzip ? unpackHead(head) : head;
  const mediaType = sniffGraph(plain.toString('utf8'));
  return { path, label: 'standard input', mediaType, gzip, bytes, trusted: false };
}

/** RFC 1952, 2.3.1. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

export function readHead(path: string): Buffer {
  const buffer = Buffer.alloc(HEAD);
  const descriptor = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(descriptor, buffer));
  } finally {
    closeSync(descriptor);
  }
}

function unpackHead(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 28 });
  } catch {
    return Buffer.alloc(0);
  }
}
