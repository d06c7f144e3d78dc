import type { DatasetCore, Quad, Term } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';

/**
 * A small dataset that is read very often and never changed. The SHACL engine asks for the quads of a node thousands of
 * times an article; datasets that can change build an index for every answer, this one a list.
 */
export class QuadList implements DatasetCore {
  readonly #quads: readonly Quad[];
  #bySubject: ReadonlyMap<string, readonly Quad[]> | undefined;
  #byObject: ReadonlyMap<string, readonly Quad[]> | undefined;

  constructor(quads: readonly Quad[]) {
    this.#quads = quads;
  }

  get size(): number {
    return this.#quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]();
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null, graph?: Term | null): QuadList {
    const found = this.#candidates(subject, object).filter(
      (quad) =>
        (!subject || quad.subject.equals(subject)) &&
        (!predicate || quad.predicate.equals(predicate)) &&
        (!object || quad.object.equals(object)) &&
        (!graph || quad.graph.equals(graph)),
    );
    return new QuadList(found);
  }

  has(quad: Quad): boolean {
    return this.match(quad.subject, quad.predicate, quad.object, quad.graph).size > 0;
  }

  add(): never {
    throw new TypeError('a QuadList does not change');
  }

  delete(): never {
    throw new TypeError('a QuadList does not change');
  }

  #candidates(subject: Term | null | undefined, object: Term | null | undefined): readonly Quad[] {
    if (subject) {
      this.#bySubject ??= groupBy(this.#quads, (quad) => quad.subject.value);
      return this.#bySubject.get(subject.value) ?? [];
    }
    if (object) {
      this.#byObject ??= groupBy(this.#quads, (quad) => quad.object.value);
      return this.#byObject.get(object.value) ?? [];
    }
    return this.#quads;
  }
}
