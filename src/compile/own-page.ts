import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { GENERATOR } from '../overview/render-overview.ts';
import { readHead } from './read-head.ts';

/** The overview of a build, beside its graph. */
export const PAGE = 'index.html';

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
  const head = readHead(join(folder, PAGE));
  if (head === undefined) return undefined;
  return head.includes(GENERATOR) ? 'build' : 'other';
}
