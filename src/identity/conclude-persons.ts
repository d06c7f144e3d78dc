import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import type { LeaderRow } from '../model/gazetteer.ts';
import type { IdentityWords } from '../model/identity-words.ts';
import type { ConclusionGraph } from './derived/conclusion-graph.ts';
import { writeItem, writeMerge, writeOutvoted, writePerson } from './derived/write-identifications.ts';
import type { Disagreement } from './life/disagreement.ts';
import { disputeSeat } from './life/dispute-seat.ts';
import type { Merge } from './merge-groups.ts';
import { indexBodies } from './offices/bodies.ts';
import { listHoldings } from './offices/holdings.ts';
import { outvoteSeat } from './offices/outvote-seat.ts';
import type { Parties } from './offices/parties.ts';
import { settleOffices } from './offices/settle-offices.ts';
import { findItems, indexLeaders, keepOnlyItems } from './persons/find-items.ts';
import { findNamesakes } from './persons/find-namesakes.ts';
import { formsOf, gatherMentions, nameAll } from './persons/gather-mentions.ts';
import { identifyPersons } from './persons/identify-persons.ts';
import { listIdentifications } from './persons/list-identifications.ts';
import { findCrowded } from './persons/name-keys.ts';
import type { AppliedReview } from './review/apply-decisions.ts';
import { bodyServed, type Known, lookUpPersons } from './world.ts';

interface PersonOptions {
  readonly review: AppliedReview;
  readonly parties: Parties;
  /** Resources of parties and places that are one. */
  readonly merges: readonly Merge[];
  readonly leaders: readonly LeaderRow[];
  readonly words: IdentityWords;
}

/** What is asked of persons once they are told, and who disputes their seats. */
type ToldPersons = Pick<Known, 'personOf' | 'served'> & { readonly disputes: readonly Disagreement[] };

/** Writes who is who, which resources of parties and places are one, and which offices cannot hold. */
export function* concludePersons(
  graph: ConclusionGraph,
  { review: { digests, ties, upheld }, parties, merges, leaders, words }: PersonOptions,
): Generator<readonly Quad[], ToldPersons> {
  const { base } = graph;
  const bodies = indexBodies(parties, base, words.kindred);
  const mentions = gatherMentions(digests, bodies, words.titleWords);
  const crowded = findCrowded(formsOf(mentions));
  const { givenNames } = words;
  const shared = findNamesakes(nameAll(mentions, bodies), givenNames);
  const persons = identifyPersons(mentions, { bodies, givenNames, crowded, shared, ties });
  const isOpen = ({ tenure }: { readonly tenure: string }): boolean => !upheld.has(tenure);
  const settled = persons.flatMap((person) => settleOffices(person, bodies)).filter(isOpen);
  const gainsaid = new Set(settled.map(({ tenure }) => tenure));
  const holdings = persons.flatMap((person) => listHoldings(person, gainsaid, bodies));
  const seats = [...groupBy(holdings, ({ seat }) => seat).values()];
  const unseated = seats.flatMap((own) => outvoteSeat(own, givenNames)).filter(isOpen);
  for (const { tenure } of unseated) gainsaid.add(tenure);
  const named = new Map(persons.map(({ iri, label }) => [iri, label]));
  const identifications = listIdentifications(persons);
  for (const found of identifications) {
    writePerson(graph, found, named.get(found.into) ?? '');
    yield* graph.parts();
  }
  for (const merge of merges) writeMerge(graph, merge, parties);
  const items = findItems(persons, indexLeaders(leaders, { base, words }), gainsaid, words);
  for (const found of keepOnlyItems(items)) writeItem(graph, found);
  for (const found of [...settled, ...unseated]) writeOutvoted(graph, found, parties);
  return {
    personOf: lookUpPersons(identifications),
    served: new Map(persons.map((person) => [person.iri, bodyServed(person, gainsaid)])),
    disputes: seats.flatMap((own) => disputeSeat(own.filter(({ tenure }) => !gainsaid.has(tenure)))),
  };
}
