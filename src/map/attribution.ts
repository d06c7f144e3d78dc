import type { NamedNode } from '@rdfjs/types';
import type { AttributionHop } from '../model/fact.ts';
import { integer } from '../rdf/literals.ts';
import { hopIri } from '../rdf/mint.ts';
import { rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapEntity } from './entity.ts';
import { mapEvidence } from './evidence.ts';

/** The way a fact came to us, as a chain: fact → hop 1 (nearest to the event) → hop 2 → … */
export function mapAttribution(graph: ArticleGraph, fact: NamedNode, hops: readonly AttributionHop[]): void {
  let previous = fact;
  for (const [index, hop] of hops.entries()) {
    const node = hopIri(fact, index + 1);
    graph.add(previous, index === 0 ? cq.attribution : cq.relayedBy, node);
    graph.add(node, rdf.type, cq.Attribution);
    graph.add(node, cq.hop, integer(index + 1));
    graph.add(node, cq.source, mapEntity(graph, hop.source));
    graph.add(node, cq.role, hop.role === 'cited' ? cq.cited : cq.publishing);
    if (hop.evidence) graph.add(node, cq.evidence, mapEvidence(graph, hop.evidence));
    previous = node;
  }
}
