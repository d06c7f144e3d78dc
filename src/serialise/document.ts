import type { Literal, Quad } from '@rdfjs/types';
import { prefixes } from '../rdf/prefixes.ts';
import { checkTerms } from './check-terms.ts';
import { orderQuads } from './order-quads.ts';
import { writeBlocks, writePrefixes } from './write-blocks.ts';

/**
 * A whole Turtle document, such as the description of a data set, with the prefixes that it uses. What is said of
 * `root`, an IRI, comes first; `parts`, each of subjects of its own, follow one by one, so that none has to be kept.
 *
 * @throws UnwritableTermError
 */
export function* writeTurtleDocument(
  quads: Iterable<Quad>,
  root: string,
  parts: Iterable<readonly Quad[]> = [],
): Generator<string> {
  const ordered = checkTerms(orderQuads(quads, root));
  const iris = ordered.flatMap(({ subject, predicate, object }) => [
    subject.value,
    predicate.value,
    object.termType === 'Literal' ? typeToWrite(object) : object.value,
  ]);
  const used = Object.entries(prefixes).filter(([, namespace]) =>
    iris.some((iri) => iri.startsWith(namespace)),
  );
  const known = Object.fromEntries(used);
  yield `${writePrefixes(known)}\n${writeBlocks(ordered, known)}`;
  // What has none of these prefixes is written in full.
  for (const part of parts) {
    yield `\n${writeBlocks(checkTerms(orderQuads(part, root)), known)}`;
  }
}

/** Turtle leaves out the type of strings, integers and booleans, for all of ours are in canonical form. */
function typeToWrite({ datatype }: Literal): string {
  const isPlain = ['string', 'integer', 'boolean'].some((name) => datatype.value === prefixes.xsd + name);
  return isPlain ? '' : datatype.value;
}
