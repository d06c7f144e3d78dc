import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import type { Decision } from '../model/decision.ts';
import type { LeaderRow } from '../model/gazetteer.ts';
import type { IdentityWords } from '../model/identity-words.ts';
import type { Iri } from '../rdf/iri.ts';
import { concludePersons } from './conclude-persons.ts';
import { findCopies } from './copies/find-copies.ts';
import { ConclusionGraph } from './derived/conclusion-graph.ts';
import { writeHappening } from './derived/write-happenings.ts';
import { writeDisagreement } from './derived/write-life.ts';
import { writeReview } from './derived/write-review.ts';
import type { ArticleDigest } from './digest/article-digest.ts';
import { compareHappenings, gatherHappenings } from './happenings/gather-happenings.ts';
import { groupReports } from './happenings/group-reports.ts';
import { makeReports, type World } from './happenings/make-reports.ts';
import type { Report } from './happenings/report.ts';
import { datedReport, disagreeOnDates, keyOfDated } from './life/disagree-on-dates.ts';
import { indexMerges } from './merge-groups.ts';
import { mergeParties } from './offices/merge-parties.ts';
import { tallyParties } from './offices/parties.ts';
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
 * state, and what is reported by how many. The same for the same articles, in whatever order they come; they are gone through
 * several times. A cluster makes the same of them in `steps/`.
 */
export function* conclude(
  articles: Iterable<ArticleDigest>,
  { base, words, leaders = [], decisions = [], onReview }: ConcludeOptions,
): Generator<readonly Quad[]> {
  const review = applyDecisions(articles, decisions);
  const { digests } = review;
  onReview?.(review);
  const graph = new ConclusionGraph(base);
  const parties = tallyParties(digests);
  const merges = mergeParties(parties, words.titleWords);
  // Who is who is told by all mentions, which nothing needs any more once it is told.
  const { disputes, ...persons } = yield* concludePersons(graph, { review, parties, merges, leaders, words });
  writeReview(graph, review);
  const world = makeWorld({
    ...persons,
    parties,
    merged: indexMerges(merges),
    stories: findCopies(digests),
    words,
  });
  const happenings = groupReports(reportAll(digests, world))
    .flatMap(gatherHappenings)
    .sort(compareHappenings);
  for (const happening of happenings) {
    writeHappening(graph, happening);
    yield* graph.parts();
  }
  const firsts = groupBy(happenings.flatMap(datedReport), keyOfDated);
  const moved = [...firsts.values()].flatMap(disagreeOnDates);
  for (const found of [...moved, ...disputes]) writeDisagreement(graph, found);
  yield* graph.parts(true);
}

function reportAll(digests: Iterable<ArticleDigest>, world: World): Report[] {
  const reports: Report[] = [];
  for (const digest of digests) reports.push(...makeReports(digest, world));
  return reports;
}
