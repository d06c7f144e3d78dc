import type { Quad } from '@rdfjs/types';
import type { NodeObject } from 'jsonld';
import { checkTerms } from './check-terms.ts';
import { GRAPH_EXTENSIONS, type Serialiser } from './graph-format.ts';
import { jsonLdContext } from './jsonld-context.ts';
import { useNativeValues } from './native-values.ts';
import { orderQuads } from './order-quads.ts';
import { indent, writeNodes } from './write-nodes.ts';

/** JSON-LD 1.1, compacted against our context, which stands at its head; one named graph an article. */
export const jsonld: Serialiser = {
  extension: GRAPH_EXTENSIONS.jsonld,
  mediaType: 'application/ld+json',
  get head() {
    const context = indent(JSON.stringify(jsonLdContext(), undefined, 2), '  ').trimStart();
    return `{\n  "@context": ${context},\n  "@graph": [\n`;
  },
  separator: ',\n',
  tail: '\n  ]\n}\n',
  async writeArticle(quads) {
    const { default: processor } = await import('jsonld');
    const options = { graph: true, skipExpansion: true };
    const compacted = await processor.compact((await expand(quads)) as object, jsonLdContext(), options);
    return writeNodes(nodesOf(compacted).map(listGraph));
  },
};

/** Quads as an expanded document. */
export async function expand(quads: Iterable<Quad>): Promise<NodeObject[]> {
  const { default: processor } = await import('jsonld');
  const expanded = await processor.fromRDF(checkTerms(orderQuads(quads)));
  useNativeValues(expanded);
  return nodesOf(expanded);
}

/** A graph is a list of nodes, even of one. */
function listGraph(node: NodeObject): NodeObject {
  return '@graph' in node ? { ...node, '@graph': nodesOf(node) } : node;
}

/** The nodes of a document or named graph. */
export function nodesOf(document: unknown): NodeObject[] {
  const graph =
    typeof document === 'object' && document && '@graph' in document ? document['@graph'] : document;
  return (Array.isArray(graph) ? graph : [graph]) as NodeObject[];
}
