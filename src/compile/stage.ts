import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileError } from '../errors.ts';
import { makeFolders, removeEmpty } from './made-folders.ts';
import { makeMark } from './process-mark.ts';
import { StagedFile } from './staged-file.ts';
import { tellFailure } from './tell-failure.ts';

/** `unfinished`: a build's, of which a folder has one at a time. `writing`: a single file's, of which it may have many. */
export type StageKind = 'unfinished' | 'writing';

/**
 * A hidden folder within a folder, in which files are written until all are whole. Its name tells whose it is. What is
 * not released goes with `discard` or the end of the process.
 */
export class Stage {
  /** Within the folder. */
  readonly name: string;
  readonly #folder: string;
  /** The topmost folder that had to be made. */
  readonly #made: string | undefined;
  readonly #files: Map<string, StagedFile> = new Map();
  #released = false;
  readonly #onExit = (): void => this.#remove();

  /** @throws FileError where the folder cannot be made or written to */
  constructor(folder: string, kind: StageKind) {
    this.#folder = folder;
    this.name = `.${kind}-${makeMark()}`;
    try {
      this.#made = makeFolders(resolve(folder));
      mkdirSync(this.pathOf(''));
    } catch (cause) {
      throw new FileError(folder, `the folder cannot be written to (${tellFailure(cause)})`, cause);
    }
    process.once('exit', this.#onExit);
  }

  get files(): readonly string[] {
    return [...this.#files.keys()];
  }

  pathOf(name: string): string {
    return join(this.#folder, this.name, name);
  }

  /** Adds text, or bytes, to a file, which its first text makes. @throws FileError, as where the disk is full */
  write(name: string, data: string | Uint8Array): void {
    this.attempt(name, () => this.#open(name).write(data));
  }

  /** Bytes of a file so far. @throws FileError */
  sizeOf(name: string): number {
    return this.attempt(name, () => this.#files.get(name)?.size() ?? 0);
  }

  /** Closes all files, once all of each has reached the disk. @throws FileError */
  close(): void {
    for (const [name, file] of this.#files) this.attempt(name, () => file.close(true));
  }

  /** From here on what was written belongs to the folder, whatever becomes of this process. */
  release(): void {
    this.#released = true;
    process.removeListener('exit', this.#onExit);
  }

  /** Removes what was written, unless it was released. */
  discard(): void {
    if (this.#released) return;
    for (const file of this.#files.values()) file.close(false);
    this.release();
    this.#remove();
  }

  /** Tells a failure by the file of the folder that it is about. @throws FileError */
  attempt<T>(name: string, run: () => T): T {
    try {
      return run();
    } catch (cause) {
      const path = join(this.#folder, name);
      throw new FileError(path, `the file cannot be written (${tellFailure(cause)})`, cause);
    }
  }

  #open(name: string): StagedFile {
    const known = this.#files.get(name);
    if (known) return known;
    const file = new StagedFile(this.pathOf(name));
    this.#files.set(name, file);
    return file;
  }

  #remove(): void {
    rmSync(this.pathOf(''), { recursive: true, force: true });
    if (this.#made !== undefined) removeEmpty(resolve(this.#folder), this.#made);
  }
}
