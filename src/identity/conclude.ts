import type { Quad } from '@rdfjs/types';
import type { Decision } from '../model/decision.ts';
import type { IdentityWords } from '../model/identity-words.ts';
import type { LeaderRow } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { ConclusionGraph } from './derived/conclusion-graph.ts';
import { describeBody, describeOffice, describePerson, describePlace } from './derived/describe-parties.ts';
import { writeHappening } from './derived/write-happenings.ts';
import { writeIdentification, writeItem, writeOutvoted } from './derived/write-identifications.ts';
import { writeDisagreement } from './derived/write-life.ts';
import { writeReview } from './derived/write-review.ts';
import type { ArticleDigest, OfficeDigest } from './digest/article-digest.ts';
import { gatherHappenings } from './happenings/gather-happenings.ts';
import { makeReports } from './happenings/make-reports.ts';
import { disagreeOnDates } from './life/disagree-on-dates.ts';
import { disputeSeats } from './life/dispute-seats.ts';
import { indexBodies } from './offices/bodies.ts';
import { describeBodies } from './offices/describe-bodies.ts';
import { mergeOffices, mergeOrganizations } from './offices/merge-offices.ts';
import { outvoteOffices } from './offices/outvote-offices.ts';
import { findItems } from './persons/find-items.ts';
import { identifyPersons } from './persons/identify-persons.ts';
import { listIdentifications } from './persons/list-identifications.ts';
import { indexPlaces, mergeTowns } from './places/merge-towns.ts';
import { type AppliedReview, applyDecisions } from './review/apply-decisions.ts';
import { makeWorld } from './world.ts';

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
 * state, and what is reported by how many. The same for the same articles, in whatever order they come.
 */
export function* conclude(
  articles: readonly ArticleDigest[],
  { base, words, leaders = [], decisions = [], onReview }: ConcludeOptions,
): Generator<readonly Quad[]> {
  const inOrder = [...articles].sort((a, b) => (a.article < b.article ? -1 : 1));
  const review = applyDecisions(inOrder, decisions);
  const { digests, ties } = review;
  onReview?.(review);
  const graph = new ConclusionGraph(base);
  const bodies = describeBodies(digests);
  const offices = indexOffices(digests);
  const places = indexPlaces(digests);
  const served = indexBodies(digests, base, words.kindred);
  const persons = identifyPersons(digests, served, words, ties);
  const named = new Map(persons.map(({ iri, label }) => [iri, label]));
  const outvoted = outvoteOffices(persons, served, words.givenNames, review.upheld);
  const gainsaid = new Set(outvoted.map(({ tenure }) => tenure));
  const merges = [
    ...mergeOffices(digests, words.titleWords),
    ...mergeOrganizations(digests, words.titleWords),
    ...mergeTowns(digests),
  ];
  const identifications = [
    ...listIdentifications(persons),
    ...merges.map((merge) => ({ ...merge, within: [] })),
  ];
  for (const found of identifications) {
    writeIdentification(graph, found);
    const [label, office] = [named.get(found.into), offices.get(found.into)];
    const place = places.get(found.into);
    if (label !== undefined) describePerson(graph, found.into, label);
    else if (office) describeOffice(graph, office, bodies);
    else if (place) describePlace(graph, place, bodies);
    else describeBody(graph, found.into, bodies);
    yield* graph.parts();
  }
  for (const found of findItems(persons, leaders, gainsaid, { base, words })) writeItem(graph, found);
  for (const found of outvoted) {
    writeOutvoted(graph, found);
    const office = found.right === undefined ? undefined : offices.get(found.right);
    if (office) describeOffice(graph, office, bodies);
  }
  writeReview(graph, review);
  const world = makeWorld(digests, { persons, identifications, gainsaid, bodies, offices });
  const happenings = gatherHappenings(digests.flatMap((digest) => makeReports(digest, world)));
  for (const happening of happenings) {
    writeHappening(graph, happening, world, words.stages);
    yield* graph.parts();
  }
  for (const found of [...disagreeOnDates(happenings), ...disputeSeats(persons, gainsaid, served)]) {
    writeDisagreement(graph, found);
  }
  yield* graph.parts(true);
}

/** Each office once; of labels that differ in case the least. */
function indexOffices(digests: readonly ArticleDigest[]): Map<string, OfficeDigest> {
  const offices = new Map<string, OfficeDigest>();
  for (const office of digests.flatMap((digest) => digest.offices)) {
    const known = offices.get(office.iri);
    if (!known || office.label < known.label) offices.set(office.iri, office);
  }
  return offices;
}
