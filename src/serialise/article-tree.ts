import type * as JsonLd from 'jsonld';
import type { Serialiser } from './graph-format.ts';
import { expand, jsonld, nodesOf } from './jsonld.ts';
import { jsonLdContext } from './jsonld-context.ts';
import { writeNodes } from './write-nodes.ts';

type Frame = Parameters<typeof JsonLd.frame>[1];

/**
 * JSON-LD framed for reading: one tree an article, with its facts inside it and, inside those, whom and what they name
 * and the words that show them. The triples are those of the article's graph.
 */
export const articleTree: Serialiser = {
  extension: jsonld.extension,
  mediaType: jsonld.mediaType,
  get head() {
    return jsonld.head;
  },
  separator: jsonld.separator,
  tail: jsonld.tail,
  async writeArticle(quads) {
    const { default: processor } = await import('jsonld');
    const nodes = (await expand(quads)).flatMap((node) => ('@graph' in node ? nodesOf(node) : node));
    const frame: Frame = { '@context': jsonLdContext(), type: 'Article', facts: {} };
    // The types of the package know neither the value '@always' nor expanded documents.
    const options = { embed: '@always', omitGraph: false } as object;
    return writeNodes(nodesOf(await processor.frame(nodes as object, frame, options)));
  },
};
