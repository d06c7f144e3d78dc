import type { Quad } from '@rdfjs/types';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Iri } from '../rdf/iri.ts';
import { describeArticle } from './article.ts';
import { ArticleGraph } from './article-graph.ts';
import { mapMeeting } from './meeting.ts';
import { mapOfficial } from './official.ts';
import { mapStatement } from './statement.ts';
import { mapTreaty } from './treaty.ts';
import { mapVisit } from './visit.ts';

export interface MapOptions {
  /** Under which all resources live; ends in `/`. */
  readonly base: Iri;
  /** Hears of values that RDF cannot hold and that were left out. */
  readonly onIssue?: (issue: Issue) => void;
}

/** An article and its facts as quads of one named graph, each quad once, with no blank nodes. */
export function mapArticle(article: Article, facts: readonly Fact[], options: MapOptions): Quad[] {
  const graph = new ArticleGraph(article, options.base);
  describeArticle(graph, article, options.onIssue ?? (() => {}));
  for (const fact of facts) mapFact(graph, fact, article);
  return graph.quads;
}

function mapFact(graph: ArticleGraph, fact: Fact, article: Article): void {
  switch (fact.kind) {
    case 'official':
      mapOfficial(graph, fact, article.date);
      break;
    case 'meeting':
      mapMeeting(graph, fact);
      break;
    case 'visit':
      mapVisit(graph, fact);
      break;
    case 'treaty':
      mapTreaty(graph, fact);
      break;
    case 'statement':
      mapStatement(graph, fact);
      break;
  }
}
