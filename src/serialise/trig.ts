import { checkTerms } from './check-terms.ts';
import { GRAPH_EXTENSIONS, type Serialiser } from './graph-format.ts';
import { graphPrefixes } from './graph-prefixes.ts';
import { orderQuads } from './order-quads.ts';
import { writeBlocks, writePrefixes } from './write-blocks.ts';

/** A named graph an article. */
export const trig: Serialiser = {
  extension: GRAPH_EXTENSIONS.trig,
  mediaType: 'application/trig',
  head: `${writePrefixes(graphPrefixes)}\n`,
  separator: '\n',
  tail: '',
  writeArticle(quads) {
    return writeBlocks(checkTerms(orderQuads(quads)), graphPrefixes);
  },
};
