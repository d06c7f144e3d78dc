import type { NamedNode } from '@rdfjs/types';
import type { DateValue } from '../model/date-value.ts';
import { date } from '../rdf/literals.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapWords } from './evidence.ts';

/** A date of a fact, under the property that says which date it is. */
export type DatedBy = readonly [property: NamedNode, value: DateValue | undefined];

/**
 * States the dates of a fact as the article gives them, and the days they span: `cq:earliest` is the first day of the
 * first date, `cq:latest` the last day of the last. The basis is that of the first date known.
 */
export function mapDates(graph: ArticleGraph, fact: NamedNode, ...dates: readonly DatedBy[]): void {
  const known = dates.flatMap(([property, value]) => (value ? [{ property, value }] : []));
  for (const { property, value } of known) graph.add(fact, property, date(value.value));
  const first = known[0]?.value;
  const last = known.at(-1)?.value;
  if (!first || !last) return;
  graph.add(fact, cq.earliest, date(first.earliest));
  graph.add(fact, cq.latest, date(last.latest));
  graph.add(fact, cq.dateBasis, cq[first.basis]);
  const words = known.flatMap(({ value }) => (value.span ? [mapWords(graph, value.span)] : []));
  graph.addAll(fact, cq.dateEvidence, words);
}
