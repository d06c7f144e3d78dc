import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { GENERATOR } from '../overview/render-overview.ts';

/** The overview of a build, beside its graph. */
export const PAGE = 'index.html';

/** Our pages say in their first lines who wrote them. */
const HEAD_BYTES = 2048;

/** Folders that people serve have pages of this name: no build writes over one that none has written. @throws FileError */
export function refuseOthersPage(folder: string): void {
  if (ownerOfPage(folder) !== 'other') return;
  throw new FileError(
    join(folder, PAGE),
    'no build wrote this page, and the overview would take its place. Move it away, or give --no-overview.',
    undefined,
  );
}

/** Whose page a folder has. */
export function ownerOfPage(folder: string): 'build' | 'other' | undefined {
  let file: number;
  try {
    file = openSync(join(folder, PAGE), 'r');
  } catch {
    return undefined;
  }
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('utf8', 0, readSync(file, head)).includes(GENERATOR) ? 'build' : 'other';
  } finally {
    closeSync(file);
  }
}
