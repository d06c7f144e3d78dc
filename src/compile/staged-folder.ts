import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { adoptLeftover, claimFolder, removeLeftovers } from './claim-folder.ts';
import { announcePublication, findBlocked, finishPublication } from './publish.ts';
import { Stage } from './stage.ts';

/**
 * Files on their way into a folder. They are written in a hidden folder inside it and become the folder's in one step
 * when all are whole; `discard`, or the end of the process, leaves the folder as it was.
 */
export class StagedFolder {
  readonly path: string;
  readonly #stage: Stage;

  private constructor(path: string) {
    this.path = path;
    this.#stage = new Stage(path, 'unfinished');
  }

  /**
   * Opens a folder for a build, the only one at a time, and first finishes and removes what earlier ones left that were
   * cut off. `names` are those of the files that will be written; `scratch` is what such a build kept for itself and this
   * one can go on with.
   *
   * @throws FileError where the folder cannot be made or written to, or another build is at work in it
   */
  static async open(path: string, names: Iterable<string>, scratch?: string): Promise<StagedFolder> {
    const folder = new StagedFolder(path);
    const stage = folder.#stage;
    try {
      await claimFolder(path, stage.name);
      refuseBlocked(path, names);
      stage.attempt('', () => finishPublication(path));
      stage.attempt('', () => {
        if (scratch !== undefined) adoptLeftover(path, scratch, stage.pathOf(scratch));
        removeLeftovers(path, 'unfinished');
      });
    } catch (error) {
      stage.discard();
      throw error;
    }
    return folder;
  }

  /** Adds text, or bytes, to a file of the folder, which its first text makes. @throws FileError, as where the disk is full */
  write(name: string, data: string | Uint8Array): void {
    this.#stage.write(name, data);
  }

  /** Where something may be kept that is not for the folder, until the end of this build. */
  scratch(name: string): string {
    return this.#stage.pathOf(name);
  }

  /** Tells a failure that is of no file of the folder. @throws FileError */
  attempt<T>(run: () => T): T {
    return this.#stage.attempt('', run);
  }

  /** Bytes of a file so far. @throws FileError */
  sizeOf(name: string): number {
    return this.#stage.sizeOf(name);
  }

  /** Puts all files in their places, and removes those of `stale` that were not written. @throws FileError */
  commit(stale: Iterable<string> = []): void {
    const stage = this.#stage;
    stage.close();
    refuseBlocked(this.path, stage.files);
    const gone = [...stale].filter((name) => !stage.files.includes(name));
    const publication = { from: stage.name, files: stage.files, stale: gone };
    stage.attempt('', () => announcePublication(this.path, publication));
    stage.release();
    stage.attempt('', () => finishPublication(this.path));
  }

  /** Removes what was written. Does nothing after `commit`. */
  discard(): void {
    this.#stage.discard();
  }
}

function refuseBlocked(folder: string, names: Iterable<string>): void {
  const name = findBlocked(folder, names);
  if (name === undefined) return;
  throw new FileError(
    join(folder, name),
    'a folder is where a file must be written. Move it away.',
    undefined,
  );
}
