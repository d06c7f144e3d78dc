import { UsageError } from '../errors.ts';
import type { Decision, FactDecision } from '../model/decision.ts';
import type { GraphStore } from '../query/graph-store.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import { checkCorrection } from './check-correction.ts';

const TAKE_ONE = 'Take one from "communique table all --format jsonl".';

const ANCHOR = `SELECT ?article ?class ?exact ?start ?end {
  GRAPH ?article { ?fact a ?class ; cq:quote ?quote . ?quote nif:anchorOf ?exact ; nif:beginIndex ?start ; nif:endIndex ?end }
}`;

const PERSON = 'SELECT ?class { ?person a ?class FILTER(?class = cq:Person) } LIMIT 1';

/**
 * Decisions with the words and the place of each fact, so that it can be found again.
 *
 * @throws UsageError for a fact or a person that is none, and for a correction that the fact cannot have
 */
export async function anchorDecisions(
  store: GraphStore,
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const anchored: Decision[] = [];
  for (const decision of decisions) {
    if ('resources' in decision) {
      await checkPersons(store, decision.resources);
      anchored.push(decision);
    } else if (decision.quote !== undefined) {
      // It was made on another build, whose facts this one need not have.
      anchored.push(decision);
    } else {
      const found = await anchor(store, decision);
      if (found.decision === 'correct') await checkCorrection(store, found);
      anchored.push(found);
    }
  }
  return anchored;
}

async function anchor(store: GraphStore, decision: FactDecision): Promise<FactDecision> {
  const { rows } = await store.select(ANCHOR, { bind: { fact: `<${decision.fact}>` } });
  const [row] = rows;
  if (!row) throw new UsageError(`the graph tells of no fact ${decision.fact}. ${TAKE_ONE}`);
  const name = (row.class?.value ?? '').slice(CQ.length).toLowerCase();
  return {
    ...decision,
    article: row.article?.value ?? '',
    kind: name === 'tenure' ? 'official' : name,
    quote: {
      exact: row.exact?.value ?? '',
      start: Number(row.start?.value),
      end: Number(row.end?.value),
    },
  };
}

async function checkPersons(store: GraphStore, [one, other]: readonly [string, string]): Promise<void> {
  if (one === other)
    throw new UsageError(`a person is merged with another or split from one: ${one} is both.`);
  for (const person of [one, other]) {
    const { rows } = await store.select(PERSON, { bind: { person: `<${person}>` } });
    if (rows.length === 0) throw new UsageError(`the graph tells of no person ${person}. ${TAKE_ONE}`);
  }
}
