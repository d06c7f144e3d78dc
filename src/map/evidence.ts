import type { NamedNode } from '@rdfjs/types';
import type { Evidence } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { nonNegativeInteger, string } from '../rdf/literals.ts';
import { stringIri } from '../rdf/mint.ts';
import { nif, rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';

/** Evidence as a NIF 2.0 string, with the sentence it stands in as another. */
export function mapEvidence(graph: ArticleGraph, evidence: Evidence): NamedNode {
  const node = mapWords(graph, evidence);
  if (graph.claim(`${node.value} sentence`)) {
    const sentence = mapString(graph, evidence.sentence);
    if (graph.claim(`${sentence.value} is a sentence`)) graph.add(sentence, rdf.type, nif.Sentence);
    graph.add(node, nif.sentence, sentence);
  }
  return node;
}

/** Evidence whose sentence is not told: the words of a date. */
export function mapWords(graph: ArticleGraph, span: Span): NamedNode {
  const node = mapString(graph, span);
  if (graph.claim(`${node.value} is evidence`)) graph.add(node, rdf.type, cq.Evidence);
  return node;
}

function mapString(graph: ArticleGraph, { start, end }: Span): NamedNode {
  const node = stringIri(graph.iri, start, end);
  if (!graph.claim(node.value)) return node;
  graph.add(node, rdf.type, nif.RFC5147String);
  graph.add(node, nif.anchorOf, string(graph.article.text.slice(start, end)));
  graph.add(node, nif.beginIndex, nonNegativeInteger(start));
  graph.add(node, nif.endIndex, nonNegativeInteger(end));
  graph.add(node, nif.referenceContext, graph.iri);
  return node;
}
