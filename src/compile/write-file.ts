import { basename, dirname } from 'node:path';
import { StagedFolder } from './staged-folder.ts';

/**
 * Writes a file as its pieces come, packed where its name ends in `.gz`. It appears under its name only once it is whole.
 *
 * @throws FileError
 */
export async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const staged = new StagedFolder(dirname(path));
  try {
    staged.write(basename(path), '');
    for await (const piece of pieces) staged.write(basename(path), piece);
    staged.commit();
  } finally {
    staged.discard();
  }
}
