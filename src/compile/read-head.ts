import { closeSync, openSync, readSync } from 'node:fs';

/** What we write says in its first lines who wrote it. */
const HEAD_BYTES = 2048;

/** How a file begins; nothing where there is none that can be read. */
export function readHead(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('utf8', 0, readSync(file, head));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
