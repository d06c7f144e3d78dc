import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Iri } from '../../rdf/iri.ts';
import { decimal, string } from '../../rdf/literals.ts';
import { conclusionIri, conclusionsIri } from '../../rdf/mint.ts';
import { rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';

/** Quads given on at once. */
const PART = 4000;

/**
 * The one graph of all that is concluded from several articles, handed on in parts: of very many articles it would not
 * fit in memory whole.
 */
export class ConclusionGraph {
  readonly base: Iri;
  readonly iri: NamedNode;
  readonly #described: Set<string> = new Set();
  #quads: Quad[] = [];

  constructor(base: Iri) {
    this.base = base;
    this.iri = conclusionsIri(base);
  }

  add(subject: NamedNode, predicate: NamedNode, object: Quad_Object): void {
    this.#quads.push(DataFactory.quad(subject, predicate, object, this.iri));
  }

  /** What was added since the last part, once it is enough for one, or `all` of it. */
  *parts(all = false): Generator<readonly Quad[]> {
    if (this.#quads.length === 0 || (!all && this.#quads.length < PART)) return;
    yield this.#quads;
    this.#quads = [];
  }

  /** A conclusion of a class, named by what it is about. */
  conclude(
    type: NamedNode,
    kind: string,
    content: readonly string[],
    why: { readonly certainty: number; readonly reason: string },
  ): NamedNode {
    const node = conclusionIri(this.base, kind, content);
    this.add(node, rdf.type, type);
    this.add(node, cq.reason, string(why.reason));
    this.add(node, cq.certainty, decimal(why.certainty));
    return node;
  }

  /** True the first time. */
  claim(iri: string): boolean {
    if (this.#described.has(iri)) return false;
    this.#described.add(iri);
    return true;
  }
}
