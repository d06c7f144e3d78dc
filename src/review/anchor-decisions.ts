import { UsageError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import type { GraphStore } from '../query/graph-store.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';

const ANCHOR = `SELECT ?article ?class ?exact ?start ?end {
  GRAPH ?article { ?fact a ?class ; cq:quote ?quote . ?quote nif:anchorOf ?exact ; nif:beginIndex ?start ; nif:endIndex ?end }
}`;

/** Decisions with the words and the place of each fact, so that it can be found again. @throws UsageError for a fact that is none */
export async function anchorDecisions(
  store: GraphStore,
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const anchored: Decision[] = [];
  for (const decision of decisions) {
    if ('resources' in decision || decision.quote !== undefined) {
      anchored.push(decision);
      continue;
    }
    const { rows } = await store.select(ANCHOR, { bind: { fact: `<${decision.fact}>` } });
    const [row] = rows;
    if (!row)
      throw new UsageError(
        `the graph tells of no fact ${decision.fact}. Take one from "communique table all --format jsonl".`,
      );
    const name = (row.class?.value ?? '').slice(CQ.length).toLowerCase();
    anchored.push({
      ...decision,
      article: row.article?.value ?? '',
      kind: name === 'tenure' ? 'official' : name,
      quote: {
        exact: row.exact?.value ?? '',
        start: Number(row.start?.value),
        end: Number(row.end?.value),
      },
    });
  }
  return anchored;
}
