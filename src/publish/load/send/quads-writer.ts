import { encodeText, type Store, update } from '../store/store.ts';
import type { GraphText } from './graph-text.ts';
import type { GraphWriter } from './graph-writer.ts';

/**
 * Many graphs in a POST of N-Quads or TriG. What the store held of them is dropped in an update just before, so for a moment
 * readers miss it.
 */
export class QuadsWriter implements GraphWriter {
  readonly #store: Store;
  readonly #maxBytes: number;
  readonly #trig: boolean;
  #pieces: string[] = [];
  #bytes = 0;
  /** Graphs whose last piece is among the pieces. */
  #whole: string[] = [];
  #held: string[] = [];

  constructor(store: Store) {
    this.#store = store;
    const { maxBytes = 1_000_000, syntax = 'nquads' } = store.profile.quads ?? {};
    [this.#maxBytes, this.#trig] = [maxBytes, syntax === 'trig'];
  }

  async write({ iri, triples }: GraphText, held: boolean): Promise<readonly string[]> {
    const taken: string[] = [];
    if (held) this.#held.push(iri);
    let lines: string[] = [];
    const close = (): void => {
      if (this.#trig && lines.length > 0) lines = [`<${iri}> {\n`, ...lines, '}\n'];
      for (const line of lines) this.#pieces.push(encodeText(this.#store, line));
      lines = [];
    };
    for (const triple of triples) {
      const line = this.#trig ? `${triple} .\n` : `${triple} <${iri}> .\n`;
      lines.push(line);
      this.#bytes += Buffer.byteLength(line);
      if (this.#bytes < this.#maxBytes) continue;
      close();
      taken.push(...(await this.#post()));
    }
    close();
    this.#whole.push(iri);
    return taken;
  }

  flush(): Promise<readonly string[]> {
    return this.#post();
  }

  async #post(): Promise<readonly string[]> {
    const { profile, address, client } = this.#store;
    const [body, whole, held] = [this.#pieces.join(''), this.#whole, this.#held];
    [this.#pieces, this.#whole, this.#held, this.#bytes] = [[], [], [], 0];
    if (held.length > 0) {
      await update(this.#store, held.map((iri) => `DROP SILENT GRAPH <${iri}>`).join(' ;\n'));
    }
    if (body !== '') {
      await client.send({
        method: 'POST',
        url: address.quads ?? address.update,
        headers: { 'content-type': profile.quads?.mediaType ?? 'application/n-quads' },
        body,
      });
    }
    return whole;
  }
}
