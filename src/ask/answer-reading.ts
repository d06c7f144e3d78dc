import type { Asker } from './asker.ts';
import { findFacts } from './gather/find-facts.ts';
import { readProofs } from './gather/proofs.ts';
import { decide } from './judge/decide.ts';
import { pickTenures } from './judge/pick-tenures.ts';
import { preferHeads } from './judge/prefer-heads.ts';
import type { ProvedFact } from './judge/same-event.ts';
import { settleYear } from './judge/settle-year.ts';
import { tellEvents } from './judge/to-items.ts';
import type { Verdict } from './judge/verdict.ts';
import { articlesNaming } from './passages/articles-naming.ts';
import type { Reading } from './reading/reading.ts';

/** Facts that fit a reading, of whatever status, and the query that found them. */
export interface ProvedFacts {
  readonly facts: readonly ProvedFact[];
  /** With the year that a day without one has. */
  readonly reading: Reading;
  readonly query: string;
  readonly warnings: readonly string[];
}

/** Finds the facts that bear on a reading, with their proofs. @throws the classes of QueryError */
export async function proveFacts(asker: Asker, reading: Reading): Promise<ProvedFacts> {
  const { store, offices } = asker;
  const { facts, query, warnings } = await findFacts(store, toQueried(reading), offices);
  const proofs = await readProofs(
    store,
    facts.map(({ fact }) => fact),
  );
  const proved = facts.flatMap((fact): ProvedFact[] => {
    const proof = proofs.get(fact.fact);
    return proof ? [{ ...fact, proof }] : [];
  });
  return { ...settleYear(reading, await ofTheirTalk(asker, reading, proved)), query, warnings };
}

/** "What did A and B talk about": what either said in articles that name both, and not elsewhere. */
async function ofTheirTalk(
  { texts }: Asker,
  { want, parts }: Reading,
  facts: readonly ProvedFact[],
): Promise<readonly ProvedFact[]> {
  const speakers = parts.find(({ role, join }) => role === 'speaker' && join !== 'or')?.named ?? [];
  if (want !== 'content' || speakers.length < 2) return facts;
  const articles = articlesNaming((await texts()).index, speakers);
  return facts.filter(({ proof }) => articles.has(proof.article.iri));
}

/** What facts come to as the answer of a reading. */
export function judgeFacts(
  { offices, labels }: Asker,
  reading: Reading,
  facts: readonly ProvedFact[],
): Verdict {
  if (reading.heads) {
    const verdict = decide(reading, facts, labels);
    const answers = preferHeads(verdict.answers, offices, labels);
    return { ...verdict, answers, ...(verdict.count !== undefined && { count: answers.length }) };
  }
  if (reading.kind !== 'tenure') return decide(reading, facts, labels);
  const picked = pickTenures(reading, facts, offices);
  const verdict = decide(reading, picked.facts, labels);
  if (reading.ask !== 'whether' || verdict.outcome !== 'not-reported' || picked.contrary.length === 0) {
    return verdict;
  }
  const answers = tellEvents(reading, picked.contrary, labels);
  return { outcome: reading.negated ? 'yes' : 'no', answers, asides: [] };
}

/** What the query leaves to be decided after it: whether, for which every status counts, and the terms of offices. */
function toQueried(reading: Reading): Reading {
  const { status, ...any } = reading;
  // What is denied bears on what happened.
  const free = reading.ask === 'whether' || status === undefined || status === 'occurred';
  const asked = free ? any : { ...any, status };
  if (reading.kind !== 'tenure' || !reading.parts.some(({ role }) => role === 'office')) return asked;
  const parts =
    reading.ask === 'whether' && reading.tense === 'present' ? withoutHolder(reading) : reading.parts;
  return { ...asked, parts, times: [] };
}

/** Whoever else holds the office is the contrary. */
function withoutHolder({ parts }: Reading): Reading['parts'] {
  return parts.filter(({ role }) => role !== 'holder');
}
