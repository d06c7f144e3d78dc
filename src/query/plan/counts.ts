import type { Literal, NamedNode, Term } from '@rdfjs/types';

/** What is fixed in a triple pattern; a part that is a variable is absent. */
export interface Constants {
  readonly subject?: Term | undefined;
  readonly predicate?: NamedNode | undefined;
  readonly object?: Term | undefined;
}

/** Of one predicate: its triples, and the distinct subjects and objects they have. */
export interface PredicateCount {
  readonly rows: number;
  readonly subjects: number;
  readonly objects: number;
}

/** A value of a predicate, and how many triples have it. */
export interface ValueCount {
  readonly value: NamedNode | Literal;
  readonly rows: number;
}

/**
 * The store's own exact counts. `named` asks for quads in named graphs, as a pattern under GRAPH sees them, and not for
 * the triples of the union of all graphs.
 */
export interface Counts {
  /** Quads in the store. */
  readonly total: number;
  /** How many triples match. */
  rows(constants: Constants, named: boolean): number;
  predicate(predicate: NamedNode, named: boolean): PredicateCount;
  /** All values of a predicate; nothing where they are too many to hold, or blank nodes are among them. */
  values(predicate: NamedNode, named: boolean): readonly ValueCount[] | undefined;
}
