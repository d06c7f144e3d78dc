import type { DatasetFile } from '../dataset/dataset-summary.ts';
import type { Serialiser } from '../serialise/graph-format.ts';
import type { StagedFolder } from './staged-folder.ts';

/** One format's file, written article by article. */
export class GraphFile {
  readonly #folder: StagedFolder;
  readonly #name: string;
  readonly #serialiser: Serialiser;
  #empty = true;

  constructor(folder: StagedFolder, serialiser: Serialiser, gzip: boolean) {
    this.#folder = folder;
    this.#name = nameGraphFile(serialiser, gzip);
    this.#serialiser = serialiser;
  }

  /** Adds one article as the serialiser wrote it. @throws FileError */
  add(text: Uint8Array): void {
    if (text.length === 0) return;
    const { head, separator } = this.#serialiser;
    this.#folder.write(this.#name, this.#empty ? head : separator);
    this.#folder.write(this.#name, text);
    this.#empty = false;
  }

  /** Ends the file, which also a graph of nothing has, and tells of it. */
  end(): DatasetFile {
    const { head, tail } = this.#serialiser;
    this.#folder.write(this.#name, this.#empty ? head + tail : tail);
    return {
      name: this.#name,
      mediaType: this.#serialiser.mediaType,
      gzip: this.#name.endsWith('.gz'),
      bytes: this.#folder.sizeOf(this.#name),
    };
  }
}

/** `graph.nq`, or `graph.nq.gz`. */
export function nameGraphFile({ extension }: Pick<Serialiser, 'extension'>, gzip: boolean): string {
  return `graph.${extension}${gzip ? '.gz' : ''}`;
}
