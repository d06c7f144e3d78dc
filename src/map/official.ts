import type { OfficialFact } from '../model/fact.ts';
import { boolean, date, string } from '../rdf/literals.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapEntity } from './entity.ts';
import { openFact } from './open-fact.ts';

/** An official becomes a tenure: a person, an office, and the day for which the article vouches for it. */
export function mapOfficial(graph: ArticleGraph, fact: OfficialFact, published: string | undefined): void {
  const holder = mapEntity(graph, fact.person);
  const office = mapEntity(graph, fact.office);
  const tenure = openFact(graph, fact, cq.Tenure, [holder.value, office.value, String(fact.former)]);
  if (!tenure) return;
  graph.add(tenure, cq.holder, holder);
  graph.add(tenure, cq.office, office);
  graph.add(tenure, cq.title, string(fact.office.title));
  graph.add(tenure, cq.former, boolean(fact.former));
  if (published !== undefined) graph.add(tenure, cq.asOf, date(published));
}
