import { DataFactory } from 'n3';
import { checkTerms } from './check-terms.ts';
import { GRAPH_EXTENSIONS, type Serialiser } from './graph-format.ts';
import { graphPrefixes } from './graph-prefixes.ts';
import { orderQuads } from './order-quads.ts';
import { trig } from './trig.ts';
import { writeBlocks } from './write-blocks.ts';

/** The triples of all articles in one graph: it no longer tells which article says what, but facts still do. */
export const turtle: Serialiser = {
  ...trig,
  extension: GRAPH_EXTENSIONS.turtle,
  mediaType: 'text/turtle',
  writeArticle(quads) {
    const triples = checkTerms(orderQuads(quads)).map(({ subject, predicate, object }) =>
      DataFactory.quad(subject, predicate, object),
    );
    return writeBlocks(triples, graphPrefixes);
  },
};
