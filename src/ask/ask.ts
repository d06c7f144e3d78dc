import type { GraphStore } from '../query/graph-store.ts';
import { describeThing } from '../query/names/describe-thing.ts';
import { foldName } from '../query/names/fold-name.ts';
import { suggestNames } from '../query/names/suggest-names.ts';
import type { AmbiguousName, Answer, UnknownName } from './answer.ts';
import type { Asker } from './asker.ts';
import { findFacts } from './gather/find-facts.ts';
import { readProofs } from './gather/proofs.ts';
import { parse } from './grammar/chart.ts';
import { toReading } from './grammar/to-reading.ts';
import { combineVerdicts } from './judge/combine-verdicts.ts';
import { decide } from './judge/decide.ts';
import { pickTenures } from './judge/pick-tenures.ts';
import type { ProvedFact } from './judge/same-event.ts';
import { tellEvents } from './judge/to-items.ts';
import type { Verdict } from './judge/verdict.ts';
import type { Named, Reading } from './reading/reading.ts';
import { splitReading } from './reading/split-reading.ts';
import { explainMisunderstanding } from './tell/suggest-questions.ts';
import { tellReading } from './tell/tell-reading.ts';
import type { Name, NameMatch } from './words/mark.ts';
import { tokenize } from './words/tokens.ts';

/**
 * Answers a question in English over a graph, each answer with the facts behind it.
 *
 * @example
 * const asker = await prepareAsker(await openGraph('output'));
 * const { outcome, answers } = await ask(asker, 'Who met Sergei Lavrov in July 2025?');
 *
 * @throws the classes of QueryError, where the store fails
 */
export async function ask(asker: Asker, question: string): Promise<Answer> {
  const tokens = tokenize(question);
  const parsed = parse(asker.lexicon.grammar, asker.terminals, tokens);
  const reading = readBest(asker, parsed.meanings);
  const common = { question, ambiguous: [], unknown: [], answers: [], asides: [], queries: [], warnings: [] };
  if (!reading) {
    const { vocabulary, examples } = asker.lexicon;
    const misunderstanding = explainMisunderstanding(tokens, parsed, vocabulary, examples);
    return { ...common, outcome: 'not-understood', misunderstanding };
  }
  const told = tellReading(reading, asker.lexicon.words);
  const named = reading.parts.flatMap((part) => part.named);
  const unknown = findUnknownNames(asker, named);
  if (unknown.length > 0) return { ...common, outcome: 'not-reported', unknown, reading: told };
  const readings = splitReading(reading);
  const results = [];
  for (const one of readings) results.push(await answerReading(asker, one.reading));
  return {
    ...common,
    ...combineVerdicts(
      results.map(({ verdict }) => verdict),
      reading,
      readings.map(({ name }) => name),
    ),
    reading: told,
    ambiguous: await listAmbiguous(asker.store, named),
    queries: results.map(({ query }) => query),
    warnings: [...new Set(results.flatMap(({ warnings }) => warnings))],
  };
}

function readBest(asker: Asker, meanings: ReturnType<typeof parse>['meanings']): Reading | undefined {
  for (const { marks } of meanings) {
    const reading = toReading(marks, asker.year);
    if (reading) return reading;
  }
  return undefined;
}

async function answerReading(
  { store, offices, labels }: Asker,
  reading: Reading,
): Promise<{ verdict: Verdict; query: string; warnings: readonly string[] }> {
  const { facts, query, warnings } = await findFacts(store, toQueried(reading), offices);
  const proofs = await readProofs(
    store,
    facts.map(({ fact }) => fact),
  );
  const proved = facts.flatMap((fact): ProvedFact[] => {
    const proof = proofs.get(fact.fact);
    return proof ? [{ ...fact, proof }] : [];
  });
  if (reading.kind !== 'tenure') return { verdict: decide(reading, proved, labels), query, warnings };
  const picked = pickTenures(reading, proved, offices);
  const verdict = decide(reading, picked.facts, labels);
  if (reading.ask !== 'whether' || verdict.outcome !== 'not-reported' || picked.contrary.length === 0) {
    return { verdict, query, warnings };
  }
  const answers = tellEvents(reading, picked.contrary, labels);
  return { verdict: { outcome: reading.negated ? 'yes' : 'no', answers, asides: [] }, query, warnings };
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

function findUnknownNames({ names }: Asker, named: readonly Named[]): UnknownName[] {
  return named.flatMap((one): UnknownName[] => {
    const name = one.type === 'name' ? one.name : one.body;
    if (!name) return [];
    const found = one.type === 'name' ? one.matches : one.bodies;
    if (found.length > 0) return [];
    return [{ text: name.text, suggestions: suggestNames(names.things, foldName(name.text), 'party') }];
  });
}

async function listAmbiguous(store: GraphStore, named: readonly Named[]): Promise<AmbiguousName[]> {
  const several = named.flatMap((one): { name: Name; matches: readonly NameMatch[] }[] =>
    one.type === 'name' && one.matches.length > 1 ? [one] : [],
  );
  return Promise.all(
    several.map(async ({ name, matches }) => ({
      text: name.text,
      candidates: await Promise.all(
        matches.map(async ({ thing }) => {
          const { iris, label } = thing;
          const described =
            thing.kind === 'treaty'
              ? undefined
              : await describeThing(store, { ...thing, of: [], reports: false });
          return { iri: iris[0] ?? '', label, detail: described?.detail ?? '' };
        }),
      ),
    })),
  );
}
