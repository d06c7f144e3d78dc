import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Article } from '../model/article.ts';
import type { Iri } from '../rdf/iri.ts';
import { articleIri } from '../rdf/mint.ts';

/** The one named graph that holds all that an article says; its IRI is the article's. */
export class ArticleGraph {
  readonly base: Iri;
  readonly iri: NamedNode;
  readonly article: Article;
  readonly quads: Quad[] = [];
  readonly #claimed: Set<string> = new Set();

  constructor(article: Article, base: Iri) {
    this.base = base;
    this.iri = articleIri(base, article.id);
    this.article = article;
  }

  add(subject: NamedNode, predicate: NamedNode, object: Quad_Object): void {
    this.quads.push(DataFactory.quad(subject, predicate, object, this.iri));
  }

  /** Adds each object once. */
  addAll(subject: NamedNode, predicate: NamedNode, objects: Iterable<NamedNode>): void {
    const distinct = new Map([...objects].map((object) => [object.value, object]));
    for (const object of distinct.values()) this.add(subject, predicate, object);
  }

  /** Adds the value unless the subject has one for that property: what is told first stands. */
  addFirst(subject: NamedNode, predicate: NamedNode, object: Quad_Object): void {
    if (this.claim(`${subject.value} ${predicate.value}`)) this.add(subject, predicate, object);
  }

  /** True the first time it is asked for a key: what several facts share is described once. */
  claim(key: string): boolean {
    if (this.#claimed.has(key)) return false;
    this.#claimed.add(key);
    return true;
  }
}
