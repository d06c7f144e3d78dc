import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { StoreError } from './store/store-error.ts';

/** What an earlier load wrote down. */
export interface EarlierLoad {
  /** The graphs that the store took, with their digests. */
  readonly graphs: ReadonlyMap<string, string>;
  /** It was checked and found whole. */
  readonly finished: boolean;
}

const NOTHING: EarlierLoad = { graphs: new Map(), finished: false };

/** What an earlier load into the same store left at a path, if one did. @throws StoreError checkpoint */
export function readCheckpoint(path: string, store: string): EarlierLoad {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING;
    throw unusable(path, 'cannot be read', cause);
  }
  const [head, ...entries] = text.split('\n').map(parseLine);
  if (head === undefined && text.trim() === '') return NOTHING;
  if (head?.load === undefined) throw unusable(path, 'is no checkpoint of a load');
  if (head.load !== store) throw unusable(path, `is of a load into ${head.load}`);
  const graphs = new Map<string, string>();
  let finished = false;
  for (const entry of entries) {
    if (entry?.graph !== undefined && entry.digest !== undefined) graphs.set(entry.graph, entry.digest);
    if (entry?.finished) finished = true;
  }
  return { graphs, finished };
}

interface Line {
  readonly load?: string;
  readonly graph?: string;
  readonly digest?: string;
  readonly finished?: boolean;
}

/** A line that a kill cut off is no line. */
function parseLine(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function unusable(path: string, what: string, cause?: unknown): StoreError {
  return new StoreError('checkpoint', `${path}: the file ${what}. Name another by --checkpoint.`, cause);
}

/** Writes down what the store has taken, so that a load that is cut off anywhere can go on. */
export class Checkpoint {
  readonly #path: string;
  readonly #store: string;
  readonly #graphs: Map<string, string>;
  #file: number;

  /** Begins with the graphs that are already there. @throws StoreError checkpoint */
  constructor(path: string, store: string, graphs: ReadonlyMap<string, string>) {
    [this.#path, this.#store, this.#graphs] = [path, store, new Map(graphs)];
    this.#file = this.#attempt(() => {
      this.#rewrite([]);
      return openSync(path, 'a');
    });
  }

  add(graphs: Iterable<readonly [iri: string, digest: string]>): void {
    const entries = [...graphs];
    if (entries.length === 0) return;
    for (const [iri, digest] of entries) this.#graphs.set(iri, digest);
    this.#attempt(() => {
      writeSync(
        this.#file,
        entries.map(([graph, digest]) => `${JSON.stringify({ graph, digest })}\n`).join(''),
      );
      fsyncSync(this.#file);
    });
  }

  finish(): void {
    this.close();
    this.#attempt(() => this.#rewrite([{ finished: true }]));
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    this.#file = -1;
  }

  #rewrite(tail: readonly Line[]): void {
    const graphs = [...this.#graphs].map(([graph, digest]): Line => ({ graph, digest }));
    const lines: Line[] = [{ load: this.#store }, ...graphs, ...tail];
    const temporary = `${this.#path}.${process.pid}.tmp`;
    writeFileSync(temporary, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { flush: true });
    renameSync(temporary, this.#path);
  }

  #attempt<T>(task: () => T): T {
    try {
      return task();
    } catch (cause) {
      throw unusable(this.#path, 'cannot be written', cause);
    }
  }
}
