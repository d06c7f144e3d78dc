import type { ArticleDigest } from './article-digest.ts';

/** Keeps what many articles describe alike, such as the states, once for all of them. */
export class Alike {
  readonly #known: Map<string, unknown> = new Map();

  /** The same digest, made of what was kept where that is equal. */
  keep(digest: ArticleDigest): ArticleDigest {
    const { persons, offices, bodies, places } = digest;
    return {
      ...digest,
      persons: persons.map((each) => this.#once(each)),
      offices: offices.map((each) => this.#once(each)),
      bodies: bodies.map((each) => this.#once(each)),
      places: places.map((each) => this.#once(each)),
    };
  }

  #once<T>(value: T): T {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known as T;
    this.#known.set(key, value);
    return value;
  }
}
