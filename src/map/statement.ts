import type { StatementFact } from '../model/fact.ts';
import { string } from '../rdf/literals.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapEntity } from './entity.ts';
import { inOrder, openFact } from './open-fact.ts';

/** The words that carry a statement identify it: who says the same twice makes two statements. */
export function mapStatement(graph: ArticleGraph, fact: StatementFact): void {
  const { start, end } = fact.content;
  const speakers = fact.speakers.map((party) => mapEntity(graph, party));
  const identity = [String(start), String(end), ...inOrder(speakers)];
  const statement = openFact(graph, fact, cq.Statement, identity);
  if (!statement) return;
  graph.addAll(statement, cq.speaker, speakers);
  if (fact.addressee) graph.add(statement, cq.addressee, mapEntity(graph, fact.addressee));
  graph.add(statement, cq.mode, cq[fact.mode]);
  graph.add(statement, cq.speechAct, cq[fact.speechAct]);
  graph.add(statement, cq.content, string(fact.words));
}
