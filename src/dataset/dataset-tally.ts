import { createHash } from 'node:crypto';
import { increase } from '../counts.ts';
import type { DatasetSummary, InputArticle } from './dataset-summary.ts';
import { type ArticleTally, typeOf } from './tally-article.ts';

/**
 * Sums up what articles' graphs hold, each in turn. What belongs to one article alone is only counted; what several may
 * tell (states, persons, offices) is remembered, to be counted once: by hashes, for of many articles it is most that a
 * build would have to keep in mind.
 */
export class DatasetTally {
  readonly #articles: InputArticle[] = [];
  readonly #shared: Set<string> = new Set();
  readonly #classes: Map<string, number> = new Map();
  readonly #properties: Map<string, number> = new Map();
  #subjects = 0;

  add({ article, subjects, classes, properties, shared }: ArticleTally): void {
    if (article) this.#articles.push(article);
    this.#subjects += subjects;
    for (const [type, count] of classes) increase(this.#classes, type, count);
    for (const [property, count] of properties) increase(this.#properties, property, count);
    for (const triple of shared) {
      const [subject, property] = triple;
      if (isNew(this.#shared, subject)) this.#subjects++;
      if (!isNew(this.#shared, triple.join(' '))) continue;
      increase(this.#properties, property);
      const type = typeOf(triple);
      if (type) increase(this.#classes, type);
    }
  }

  summary(): DatasetSummary {
    const properties = inOrder(this.#properties);
    return {
      articles: [...this.#articles].sort((a, b) => (a.iri < b.iri ? -1 : 1)),
      triples: [...properties.values()].reduce((sum, count) => sum + count, 0),
      subjects: this.#subjects,
      classes: inOrder(this.#classes),
      properties,
    };
  }
}

/** So many bytes that of a billion triples hardly two would be taken for one: a character each, as strings are kept. */
const HASH_BYTES = 12;

function isNew(known: Set<string>, key: string): boolean {
  const before = known.size;
  const hash = createHash('sha256').update(key).digest().toString('latin1', 0, HASH_BYTES);
  return known.add(hash).size > before;
}

function inOrder(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
