import { DataFactory } from 'n3';
import { checkTerms } from './check-terms.ts';
import { GRAPH_EXTENSIONS, type Serialiser } from './graph-format.ts';
import { graphPrefixes } from './graph-prefixes.ts';
import { orderQuads } from './order-quads.ts';
import { writeBlocks, writePrefixes } from './write-blocks.ts';

/** The triples of all articles in one graph: it no longer tells which article says what, but facts still do. */
export const turtle: Serialiser = {
  extension: GRAPH_EXTENSIONS.turtle,
  mediaType: 'text/turtle',
  head: `${writePrefixes(graphPrefixes)}\n`,
  separator: '\n',
  tail: '',
  writeArticle(quads) {
    const ordered = orderQuads(quads);
    checkTerms(ordered);
    const triples = ordered.map(({ subject, predicate, object }) =>
      DataFactory.quad(subject, predicate, object),
    );
    return writeBlocks(triples, graphPrefixes);
  },
};
