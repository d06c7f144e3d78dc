import type { GraphStore } from '../query/graph-store.ts';
import { localName } from '../rdf/local-name.ts';

/** A fact that waits for a reviewer. */
export interface DoubtfulFact {
  readonly fact: string;
  readonly kind: string;
  readonly status: string;
  readonly confidence: number;
  readonly article: string;
  readonly quote: string;
  readonly sentence: string;
}

const DOUBTFUL = `SELECT ?fact ?class ?status ?confidence ?article ?quote ?sentence {
  GRAPH ?graph {
    ?graph cq:identifier ?article .
    ?fact cq:confidence ?confidence ; a ?class ; cq:status ?status ; cq:quote ?words .
    ?words nif:anchorOf ?quote .
    OPTIONAL { ?words nif:sentence/nif:anchorOf ?sentence }
  }
} ORDER BY ?confidence ?article ?fact`;

/** The facts of a graph, the least sure first, without those that were reviewed. */
export async function listDoubtful(
  store: GraphStore,
  reviewed: ReadonlySet<string>,
  most: number,
): Promise<DoubtfulFact[]> {
  const { rows } = await store.select(DOUBTFUL, { maxRows: most + reviewed.size });
  const name = (iri: string | undefined): string => localName(iri ?? '').toLowerCase();
  return rows
    .filter(({ fact }) => !reviewed.has(fact?.value ?? ''))
    .slice(0, most)
    .map((row) => ({
      fact: row.fact?.value ?? '',
      kind: name(row.class?.value),
      status: name(row.status?.value),
      confidence: Number(row.confidence?.value ?? 0),
      article: row.article?.value ?? '',
      quote: row.quote?.value ?? '',
      sentence: row.sentence?.value ?? '',
    }));
}
