import type { NamedNode } from '@rdfjs/types';
import type { Fact } from '../model/fact.ts';
import { decimal, string } from '../rdf/literals.ts';
import { factIri } from '../rdf/mint.ts';
import { rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapAttribution } from './attribution.ts';
import { mapEvidence } from './evidence.ts';

/**
 * States what facts of all kinds have, and gives the fact's IRI, made from the content that identifies it. Gives
 * nothing where the graph already tells the fact: then only its evidence is new.
 */
export function openFact(
  graph: ArticleGraph,
  fact: Fact,
  type: NamedNode,
  identity: readonly string[],
): NamedNode | undefined {
  const node = factIri(graph.iri, fact.kind, identity);
  const isNew = graph.claim(node.value);
  if (isNew) {
    graph.add(node, rdf.type, type);
    graph.add(node, cq.status, cq[fact.status]);
    graph.add(node, cq.confidence, decimal(fact.confidence));
    graph.add(node, cq.rule, string(fact.rule));
    graph.add(node, cq.assertedIn, graph.iri);
    graph.add(node, cq.quote, mapEvidence(graph, fact.evidence[0]));
    mapAttribution(graph, node, fact.attribution);
  }
  for (const evidence of fact.evidence) {
    const words = mapEvidence(graph, evidence);
    if (graph.claim(`${node.value} shown by ${words.value}`)) graph.add(node, cq.evidence, words);
  }
  return isNew ? node : undefined;
}

/** IRIs in an order that does not depend on that of the text: for the identity of facts with sides. */
export function inOrder(nodes: readonly NamedNode[]): string[] {
  return nodes.map(({ value }) => value).sort();
}
