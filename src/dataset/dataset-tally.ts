import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { DatasetSummary, InputArticle } from './dataset-summary.ts';

/**
 * Counts what articles' graphs hold, each in turn. What belongs to one article alone is only counted; what several may
 * tell (states, persons, offices) is remembered, to be counted once.
 */
export class DatasetTally {
  readonly #articles: InputArticle[] = [];
  readonly #shared: Set<string> = new Set();
  readonly #classes: Map<string, number> = new Map();
  readonly #properties: Map<string, number> = new Map();
  #subjects = 0;

  /** Adds the quads of one article's graph, and the file it was read from, whose folders are left out. */
  add(quads: readonly Quad[], file?: string): void {
    const seen = new Set<string>();
    for (const quad of quads) {
      const { subject, predicate, object, graph } = quad;
      const known = subject.value.startsWith(graph.value) ? seen : this.#shared;
      if (isNew(known, subject.value)) this.#subjects++;
      const kind = object.termType === 'Literal' ? `"${object.datatype.value}` : '<';
      if (!isNew(known, `${subject.value} ${predicate.value} ${kind} ${object.value}`)) continue;
      increase(this.#properties, predicate.value);
      if (predicate.equals(rdf.type)) increase(this.#classes, object.value);
    }
    this.#addArticle(quads, file);
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

  #addArticle(quads: readonly Quad[], file: string | undefined): void {
    const iri = quads[0]?.graph.value ?? '';
    const own = quads.filter(({ subject }) => subject.value === iri);
    const value = (property: { equals(term: Quad['predicate']): boolean }): string | undefined =>
      own.find(({ predicate }) => property.equals(predicate))?.object.value;
    const identifier = value(cq.identifier);
    const sha256 = value(cq.sha256);
    if (identifier === undefined || sha256 === undefined) return;
    const name = file?.split(/[/\\]/).at(-1);
    this.#articles.push({ iri, identifier, sha256, ...(name ? { file: name } : {}) });
  }
}

function isNew(known: Set<string>, key: string): boolean {
  const before = known.size;
  return known.add(key).size > before;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inOrder(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
