import type { VisitFact } from '../model/fact.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapDates } from './date.ts';
import { mapEntity } from './entity.ts';
import { openFact } from './open-fact.ts';

export function mapVisit(graph: ArticleGraph, fact: VisitFact): void {
  const visitor = mapEntity(graph, fact.visitor);
  const destination = mapEntity(graph, fact.destination);
  const visit = openFact(graph, fact, cq.Visit, [
    visitor.value,
    destination.value,
    fact.status,
    fact.start?.value ?? '',
    fact.end?.value ?? '',
  ]);
  if (!visit) return;
  graph.add(visit, cq.visitor, visitor);
  graph.add(visit, cq.destination, destination);
  if (fact.place) graph.add(visit, cq.place, mapEntity(graph, fact.place));
  if (fact.host) graph.add(visit, cq.host, mapEntity(graph, fact.host));
  mapDates(graph, visit, [cq.start, fact.start], [cq.end, fact.end]);
}
