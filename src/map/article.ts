import { createHash } from 'node:crypto';
import { DataFactory } from 'n3';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { parseWebIri } from '../rdf/iri.ts';
import { date, nonNegativeInteger, string } from '../rdf/literals.ts';
import { nif, rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapEntity } from './entity.ts';
import { sketchText } from './text-sketch.ts';

/**
 * The article itself. It is the NIF context of its evidence, but its text stays outside the graph: the hash tells
 * whether a text at hand is the one that the offsets count in.
 */
export function describeArticle(
  graph: ArticleGraph,
  article: Article,
  onIssue: (issue: Issue) => void,
): void {
  const { iri } = graph;
  graph.add(iri, rdf.type, cq.Article);
  graph.add(iri, rdf.type, nif.Context);
  graph.add(iri, cq.identifier, string(article.id));
  graph.add(iri, cq.language, string(article.language.toLowerCase()));
  graph.add(iri, cq.sha256, string(createHash('sha256').update(article.text).digest('hex')));
  const sketch = sketchText(article.text.slice(article.bodyStart));
  if (sketch) graph.add(iri, cq.textSketch, string(sketch));
  graph.add(iri, nif.beginIndex, nonNegativeInteger(0));
  graph.add(iri, nif.endIndex, nonNegativeInteger(article.text.length));
  if (article.title) graph.add(iri, cq.headline, string(article.title));
  if (article.date) graph.add(iri, cq.published, date(article.date));
  if (article.publisher) {
    graph.add(iri, cq.publisher, mapEntity(graph, { kind: 'organization', name: article.publisher }));
  }
  if (article.url) {
    const url = parseWebIri(article.url);
    if (url) graph.add(iri, cq.url, DataFactory.namedNode(url));
    else onIssue(invalidUrl(article));
  }
  if (article.dateline?.place) graph.add(iri, cq.datelinePlace, string(article.dateline.place));
  if (article.dateline?.date) graph.add(iri, cq.datelineDate, date(article.dateline.date));
}

function invalidUrl(article: Article): Issue {
  return {
    stage: 'map',
    code: 'invalid-url',
    severity: 'warning',
    message: `${JSON.stringify(article.url)} is no web address and was left out. Give http or https, a host, and escape spaces.`,
    article: article.id,
    file: article.source,
  };
}
