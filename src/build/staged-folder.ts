import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileError } from '../errors.ts';

/**
 * Files on their way into a folder. They are written in a hidden folder inside it and moved in together when all are
 * whole; `discard`, or the end of the process, leaves the folder as it was.
 */
export class StagedFolder {
  readonly path: string;
  readonly #stage: string;
  /** The topmost folder that had to be made. */
  readonly #made: string | undefined;
  readonly #files: Map<string, { readonly handle: FileHandle; bytes: number }> = new Map();
  #committed = false;
  readonly #onExit = (): void => this.#remove();

  /** @throws FileError where the folder cannot be made or written to */
  constructor(path: string) {
    this.path = path;
    try {
      const made = mkdirSync(path, { recursive: true });
      this.#made = made && resolve(made);
      this.#stage = mkdtempSync(join(path, '.unfinished-'));
    } catch (cause) {
      throw new FileError(path, `the folder cannot be written to (${reasonOf(cause)})`, cause);
    }
    process.once('exit', this.#onExit);
  }

  /**
   * Adds text to a file of the folder, which its first text makes. In one whose name ends in `.gz` each text is packed by
   * itself: packed pieces one after the other are a packed file (RFC 1952).
   *
   * @throws FileError, as where the disk is full
   */
  async write(name: string, text: string): Promise<void> {
    try {
      const data = name.endsWith('.gz') ? gzipSync(text) : Buffer.from(text);
      const file = this.#files.get(name) ?? { handle: await open(join(this.#stage, name), 'w'), bytes: 0 };
      this.#files.set(name, file);
      await file.handle.writeFile(data);
      file.bytes += data.length;
    } catch (cause) {
      throw new FileError(join(this.path, name), `the file cannot be written (${reasonOf(cause)})`, cause);
    }
  }

  /** Bytes written to a file so far. */
  sizeOf(name: string): number {
    return this.#files.get(name)?.bytes ?? 0;
  }

  /** Moves all files in, and removes those of `stale` that were not written, at once as far as this process can stop. */
  async commit(stale: Iterable<string> = []): Promise<void> {
    for (const { handle } of this.#files.values()) {
      await handle.sync();
      await handle.close();
    }
    for (const name of this.#files.keys()) renameSync(join(this.#stage, name), join(this.path, name));
    for (const name of stale) if (!this.#files.has(name)) rmSync(join(this.path, name), { force: true });
    this.#files.clear();
    rmdirSync(this.#stage);
    this.#committed = true;
    process.removeListener('exit', this.#onExit);
  }

  /** Removes what was written. Does nothing after `commit`. */
  async discard(): Promise<void> {
    if (this.#committed) return;
    for (const { handle } of this.#files.values()) await handle.close();
    this.#files.clear();
    process.removeListener('exit', this.#onExit);
    this.#remove();
  }

  #remove(): void {
    rmSync(this.#stage, { recursive: true, force: true });
    if (this.#made !== undefined) removeEmpty(resolve(this.path), this.#made);
  }
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
