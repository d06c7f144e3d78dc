import { encodeText, type Store, update } from '../store/store.ts';
import type { GraphText } from './graph-text.ts';
import type { GraphWriter } from './graph-writer.ts';

/**
 * Updates of INSERT DATA, each within the store's bounds of triples and bytes. What the store held of a graph is dropped in an
 * update before the first that fills it.
 */
export class InsertWriter implements GraphWriter {
  readonly #store: Store;
  #blocks: string[] = [];
  #triples = 0;
  #bytes = 0;
  #whole: string[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  async write({ iri, triples }: GraphText, held: boolean): Promise<readonly string[]> {
    const { maxTriples, maxBytes } = this.#store.profile.insert;
    if (held) await update(this.#store, `DROP SILENT GRAPH <${iri}>`);
    const taken: string[] = [];
    let lines: string[] = [];
    const close = (): void => {
      if (lines.length > 0) this.#blocks.push(`GRAPH <${iri}> {\n${lines.join('')}}\n`);
      lines = [];
    };
    for (const triple of triples) {
      const line = `${triple} .\n`;
      const bytes = Buffer.byteLength(encodeText(this.#store, line));
      if (this.#triples > 0 && (this.#triples >= maxTriples || this.#bytes + bytes > maxBytes)) {
        close();
        taken.push(...(await this.flush()));
      }
      lines.push(line);
      this.#triples += 1;
      this.#bytes += bytes;
    }
    close();
    this.#whole.push(iri);
    return taken;
  }

  async flush(): Promise<readonly string[]> {
    const [blocks, whole] = [this.#blocks, this.#whole];
    [this.#blocks, this.#whole, this.#triples, this.#bytes] = [[], [], 0, 0];
    if (blocks.length > 0) await update(this.#store, `INSERT DATA {\n${blocks.join('')}}`);
    return whole;
  }
}
