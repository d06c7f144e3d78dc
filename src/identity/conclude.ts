import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import type { Decision } from '../model/decision.ts';
import type { IdentityWords } from '../model/identity-words.ts';
import type { LeaderRow } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { findCopies } from './copies/find-copies.ts';
import { ConclusionGraph } from './derived/conclusion-graph.ts';
import { writeHappening } from './derived/write-happenings.ts';
import { writeItem, writeMerge, writeOutvoted, writePerson } from './derived/write-identifications.ts';
import { writeDisagreement } from './derived/write-life.ts';
import { writeReview } from './derived/write-review.ts';
import type { ArticleDigest } from './digest/article-digest.ts';
import { compareHappenings, gatherHappenings } from './happenings/gather-happenings.ts';
import { groupReports } from './happenings/group-reports.ts';
import { makeReports } from './happenings/make-reports.ts';
import { datedReport, disagreeOnDates, keyOfDated } from './life/disagree-on-dates.ts';
import { disputeSeat } from './life/dispute-seat.ts';
import { indexBodies } from './offices/bodies.ts';
import { listHoldings } from './offices/holdings.ts';
import { mergeParties } from './offices/merge-parties.ts';
import { outvoteSeat } from './offices/outvote-seat.ts';
import { tallyParties } from './offices/parties.ts';
import { settleOffices } from './offices/settle-offices.ts';
import { findItems, indexLeaders, keepOnlyItems } from './persons/find-items.ts';
import { formsOf, gatherMentions } from './persons/gather-mentions.ts';
import { identifyPersons } from './persons/identify-persons.ts';
import { listIdentifications } from './persons/list-identifications.ts';
import { findCrowded } from './persons/name-keys.ts';
import { type AppliedReview, applyDecisions } from './review/apply-decisions.ts';
import { bodyServed, lookUpPersons, makeWorld } from './world.ts';

export interface ConcludeOptions {
  /** Under which all resources live. */
  readonly base: Iri;
  readonly words: IdentityWords;
  /** Office-holders that the gazetteer knows, of whom those with an item of Wikidata count. */
  readonly leaders?: readonly LeaderRow[];
  /** What reviewers decided, in the order in which they did. */
  readonly decisions?: readonly Decision[];
  /** Hears what the decisions come to. */
  readonly onReview?: (review: AppliedReview) => void;
}

/**
 * What several articles together tell, as the quads of a graph of its own: who is who, which office was read over a visited
 * state, and what is reported by how many. The same for the same articles, in whatever order they come. A cluster makes the
 * same of them in `steps/`.
 */
export function* conclude(
  articles: readonly ArticleDigest[],
  { base, words, leaders = [], decisions = [], onReview }: ConcludeOptions,
): Generator<readonly Quad[]> {
  const inOrder = [...articles].sort((a, b) => (a.article < b.article ? -1 : 1));
  const review = applyDecisions(inOrder, decisions);
  const { digests, ties, upheld } = review;
  onReview?.(review);
  const graph = new ConclusionGraph(base);
  const parties = tallyParties(digests);
  const bodies = indexBodies(parties, base, words.kindred);
  const mentions = gatherMentions(digests, bodies, words.titleWords);
  const crowded = findCrowded(formsOf(mentions));
  const persons = identifyPersons(mentions, { bodies, givenNames: words.givenNames, crowded, ties });
  const isOpen = ({ tenure }: { readonly tenure: string }): boolean => !upheld.has(tenure);
  const settled = persons.flatMap((person) => settleOffices(person, bodies)).filter(isOpen);
  const gainsaid = new Set(settled.map(({ tenure }) => tenure));
  const holdings = persons.flatMap((person) => listHoldings(person, gainsaid, bodies));
  const seats = [...groupBy(holdings, ({ seat }) => seat).values()];
  const unseated = seats.flatMap((own) => outvoteSeat(own, words.givenNames)).filter(isOpen);
  for (const { tenure } of unseated) gainsaid.add(tenure);
  const named = new Map(persons.map(({ iri, label }) => [iri, label]));
  const identifications = listIdentifications(persons);
  for (const found of identifications) {
    writePerson(graph, found, named.get(found.into) ?? '');
    yield* graph.parts();
  }
  const merges = mergeParties(parties, words.titleWords);
  for (const merge of merges) writeMerge(graph, merge, parties);
  const items = findItems(persons, indexLeaders(leaders, { base, words }), gainsaid, words);
  for (const found of keepOnlyItems(items)) writeItem(graph, found);
  for (const found of [...settled, ...unseated]) writeOutvoted(graph, found, parties);
  writeReview(graph, review);
  const world = makeWorld({
    parties,
    merged: new Map(merges.map(({ member, into }) => [member, into])),
    personOf: lookUpPersons(identifications),
    served: new Map(persons.map((person) => [person.iri, bodyServed(person, gainsaid)])),
    stories: findCopies(digests),
  });
  const happenings = groupReports(digests.flatMap((digest) => makeReports(digest, world)))
    .flatMap(gatherHappenings)
    .sort(compareHappenings);
  for (const happening of happenings) {
    writeHappening(graph, happening, words.stages);
    yield* graph.parts();
  }
  const disputes = seats.flatMap((own) => disputeSeat(own.filter(({ tenure }) => !gainsaid.has(tenure))));
  const firsts = groupBy(happenings.flatMap(datedReport), keyOfDated);
  const moved = [...firsts.values()].flatMap(disagreeOnDates);
  for (const found of [...moved, ...disputes]) writeDisagreement(graph, found);
  yield* graph.parts(true);
}
