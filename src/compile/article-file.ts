import type { DatasetFile } from '../dataset/dataset-summary.ts';
import type { FileLayout } from './file-format.ts';
import type { StagedFolder } from './staged-folder.ts';

/** One format's file, written article by article. */
export class ArticleFile {
  readonly #folder: StagedFolder;
  readonly #name: string;
  readonly #layout: FileLayout;
  #empty = true;

  constructor(folder: StagedFolder, layout: FileLayout, gzip: boolean) {
    this.#folder = folder;
    this.#name = nameFile(layout, gzip);
    this.#layout = layout;
  }

  /** Adds one article as it was written. @throws FileError */
  add(text: Uint8Array): void {
    if (text.length === 0) return;
    const { head, separator } = this.#layout;
    this.#folder.write(this.#name, this.#empty ? head : separator);
    this.#folder.write(this.#name, text);
    this.#empty = false;
  }

  /** Ends the file, which also a build of nothing has, and tells of it. */
  end(): DatasetFile {
    const { head, tail } = this.#layout;
    this.#folder.write(this.#name, this.#empty ? head + tail : tail);
    return {
      name: this.#name,
      mediaType: this.#layout.mediaType,
      gzip: this.#name.endsWith('.gz'),
      bytes: this.#folder.sizeOf(this.#name),
    };
  }
}

/** `graph.nq`, or `graph.nq.gz`. */
export function nameFile({ stem, extension }: Pick<FileLayout, 'stem' | 'extension'>, gzip: boolean): string {
  return `${stem}.${extension}${gzip ? '.gz' : ''}`;
}
