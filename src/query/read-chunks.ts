import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GraphFile } from './locate-graph.ts';

/** Oxigraph's loader takes bytes only from a synchronous iterable: 1 MiB at a time; a gzip file in one piece. */
export function* readChunks(file: GraphFile): Generator<Uint8Array> {
  if (file.gzip) {
    yield gunzipSync(readFileSync(file.path));
    return;
  }
  const descriptor = openSync(file.path, 'r');
  try {
    const buffer = Buffer.alloc(1 << 20);
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
