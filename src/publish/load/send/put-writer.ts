import { encodeText, type Store } from '../store/store.ts';
import type { GraphText } from './graph-text.ts';
import type { GraphWriter } from './graph-writer.ts';

/** A PUT a graph, by SPARQL 1.1 Graph Store Protocol: readers see the old graph or the new one. N-Triples are Turtle too. */
export class PutWriter implements GraphWriter {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async write({ iri, triples }: GraphText): Promise<readonly string[]> {
    const { profile, address, client } = this.#store;
    const url = new URL(address.graphs ?? address.query);
    url.searchParams.set(profile.graphParameter, iri);
    await client.send({
      method: 'PUT',
      url,
      headers: { 'content-type': profile.put?.mediaType ?? 'application/n-triples' },
      body: encodeText(this.#store, triples.map((triple) => `${triple} .\n`).join('')),
    });
    return [iri];
  }

  async flush(): Promise<readonly string[]> {
    return [];
  }
}
