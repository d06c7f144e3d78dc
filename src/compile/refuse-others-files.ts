import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { readPublication } from '../query/engine/publication.ts';
import { MANIFEST } from './manifest/manifest.ts';
import { ownerOfPage } from './own-page.ts';
import { REPORT } from './plan-build.ts';
import { readHead } from './read-head.ts';

/**
 * In a folder that no build wrote, files of the names that a build writes or removes are somebody's own.
 *
 * @throws FileError for the first of them
 */
export function refuseOthersFiles(folder: string, names: Iterable<string>): void {
  if (isOfBuild(folder)) return;
  for (const name of names) {
    if (!existsSync(join(folder, name))) continue;
    throw new FileError(
      join(folder, name),
      'no build wrote this file, and one would take its place. Move it away, or build into another folder by -o.',
      undefined,
    );
  }
}

/**
 * By its manifest, whole or spoilt, or where that was lost by what else tells of our program, or by files that a build had
 * finished and not yet put in their places.
 */
function isOfBuild(folder: string): boolean {
  const ownReport = (): boolean => /"name": ?"communique"/u.test(readHead(join(folder, REPORT)) ?? '');
  return (
    hasManifest(folder) ||
    ownReport() ||
    ownerOfPage(folder) === 'build' ||
    readPublication(folder) !== undefined
  );
}

/** Web applications have manifests of the same name, which are JSON that speaks of other things. */
function hasManifest(folder: string): boolean {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return false;
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read === 'object' && read !== null && 'manifest' in read;
  } catch {
    return true;
  }
}
