import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from '../errors.ts';
import { StagedFile } from './staged-file.ts';

/**
 * Files on their way into a folder. They are written in a hidden folder inside it and moved in together when all are
 * whole; `discard`, or the end of the process, leaves the folder as it was.
 */
export class StagedFolder {
  readonly path: string;
  readonly #stage: string;
  /** The topmost folder that had to be made. */
  readonly #made: string | undefined;
  readonly #files: Map<string, StagedFile> = new Map();
  #ended = false;
  readonly #onExit = (): void => this.#remove();

  /** @throws FileError where the folder cannot be made or written to */
  constructor(path: string) {
    this.path = path;
    try {
      this.#made = makeFolders(resolve(path));
      this.#stage = mkdtempSync(join(path, '.unfinished-'));
    } catch (cause) {
      throw new FileError(path, `the folder cannot be written to (${reasonOf(cause)})`, cause);
    }
    process.once('exit', this.#onExit);
  }

  /** Adds text to a file of the folder, which its first text makes. @throws FileError, as where the disk is full */
  write(name: string, text: string): void {
    this.#attempt(name, () => this.#open(name).write(text));
  }

  /** Bytes of a file so far. @throws FileError */
  sizeOf(name: string): number {
    return this.#attempt(name, () => this.#files.get(name)?.size() ?? 0);
  }

  /**
   * Moves all files in, and removes those of `stale` that were not written, at once as far as this process can stop.
   *
   * @throws FileError
   */
  commit(stale: Iterable<string> = []): void {
    for (const [name, file] of this.#files) this.#attempt(name, () => file.close(true));
    for (const name of this.#files.keys()) {
      this.#attempt(name, () => renameSync(join(this.#stage, name), join(this.path, name)));
    }
    for (const name of stale) if (!this.#files.has(name)) rmSync(join(this.path, name), { force: true });
    rmdirSync(this.#stage);
    this.#end();
  }

  /** Removes what was written. Does nothing after `commit`. */
  discard(): void {
    if (this.#ended) return;
    for (const file of this.#files.values()) file.close(false);
    this.#end();
    this.#remove();
  }

  #open(name: string): StagedFile {
    const known = this.#files.get(name);
    if (known) return known;
    const file = new StagedFile(join(this.#stage, name));
    this.#files.set(name, file);
    return file;
  }

  #attempt<T>(name: string, run: () => T): T {
    try {
      return run();
    } catch (cause) {
      throw new FileError(join(this.path, name), `the file cannot be written (${reasonOf(cause)})`, cause);
    }
  }

  #end(): void {
    this.#ended = true;
    this.#files.clear();
    process.removeListener('exit', this.#onExit);
  }

  #remove(): void {
    rmSync(this.#stage, { recursive: true, force: true });
    if (this.#made !== undefined) removeEmpty(resolve(this.path), this.#made);
  }
}

/** Makes a folder and those above it that are missing, and gives the topmost made. Node's own way of it can loop for ever. */
function makeFolders(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const above = makeFolders(dirname(path));
  mkdirSync(path);
  return above ?? path;
}

/** Removes the folders from `path` up to `top`, as long as they are empty. */
function removeEmpty(path: string, top: string): void {
  try {
    for (let at = path; at.length >= top.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Another has put something there, or removed it: either way it is not ours.
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
