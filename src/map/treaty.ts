import type { TreatyFact } from '../model/fact.ts';
import { string } from '../rdf/literals.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapDates } from './date.ts';
import { mapEntity } from './entity.ts';
import { inOrder, openFact } from './open-fact.ts';

export function mapTreaty(graph: ArticleGraph, fact: TreatyFact): void {
  const parties = fact.parties.map((party) => mapEntity(graph, party));
  const signed = fact.signed?.value ?? '';
  const treaty = openFact(graph, fact, cq.Treaty, [fact.name, fact.status, signed, ...inOrder(parties)]);
  if (!treaty) return;
  graph.add(treaty, cq.name, string(fact.name));
  graph.addAll(treaty, cq.party, parties);
  mapDates(graph, treaty, [cq.signed, fact.signed]);
}
