import type { Quad, Term } from '@rdfjs/types';
import { UnwritableTermError } from './unwritable-term-error.ts';

/** A scheme, and none of the characters that would end an IRI early in some format (RDF 1.1 Turtle, IRIREF). */
const WRITABLE_IRI = /^[a-z][a-z0-9+.-]*:[^\p{Cc}\p{Cs} <>"{}|\\^`]*$/iu;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * The last guard before a writer, for writers trust their terms: IRIs are absolute and hold nothing that could break
 * out of them, literals are well-formed Unicode, and there are no blank nodes, so written articles can be put together.
 *
 * @returns the quads, for a writer
 * @throws UnwritableTermError
 */
export function checkTerms(quads: readonly Quad[]): readonly Quad[] {
  for (const { subject, predicate, object, graph } of quads) {
    checkIri(subject);
    checkIri(predicate);
    if (object.termType === 'Literal') checkLiteral(object.value, object.datatype);
    else checkIri(object);
    if (graph.termType !== 'DefaultGraph') checkIri(graph);
  }
  return quads;
}

/** @throws UnwritableTermError */
export function checkLiteral(value: string, datatype: Term): void {
  checkIri(datatype);
  if (LONE_SURROGATE.test(value)) throw new UnwritableTermError('it holds half of a surrogate pair', value);
}

/** @throws UnwritableTermError */
export function checkIri(term: Term): void {
  if (term.termType !== 'NamedNode') throw new UnwritableTermError(`a ${term.termType}`, term.value);
  if (!WRITABLE_IRI.test(term.value)) throw new UnwritableTermError('no absolute IRI', term.value);
}
