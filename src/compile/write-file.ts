import { renameSync, rmdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeLeftovers } from './claim-folder.ts';
import { Stage } from './stage.ts';

/**
 * Writes a file as its pieces come, packed where its name ends in `.gz`. It appears under its name only once it is whole.
 *
 * @throws FileError
 */
export async function writeFile(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const stage = new Stage(folder, 'writing');
  try {
    stage.attempt(name, () => removeLeftovers(folder, 'writing'));
    stage.write(name, '');
    for await (const piece of pieces) stage.write(name, piece);
    stage.close();
    stage.attempt(name, () => renameSync(stage.pathOf(name), path));
    rmdirSync(stage.pathOf(''));
    stage.release();
  } finally {
    stage.discard();
  }
}
