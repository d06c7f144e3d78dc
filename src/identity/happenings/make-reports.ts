import type { Stage } from '../../model/identity-words.ts';
import { dayNumber } from '../day-number.ts';
import type { ArticleDigest, FactDigest } from '../digest/article-digest.ts';
import type { Report, ReportedFact, Side } from './report.ts';
import { statementPieces, treatyWords } from './words-of.ts';

/** What the world knows of parties. */
export interface World {
  /** The resource that stands for one that an article uses. */
  readonly canonical: (iri: string, article: string) => string;
  /** A party by the resource that stands for it. */
  readonly sideOf: (canonical: string) => Side;
  readonly stageOf: (fact: FactDigest) => Stage;
  /** The article that stands for one and its near-copies. */
  readonly storyOf: (article: string) => string;
}

/** The facts of an article as reports. */
export function makeReports(digest: ArticleDigest, world: World): Report[] {
  const { article } = digest;
  const published = dayNumber(digest.published);
  const stateOf = new Map(digest.places.map(({ iri, state }) => [iri, state]));
  return digest.facts.map((fact): Report => {
    const parties = fact.destination === undefined ? fact.parties : [...fact.parties, fact.destination];
    const sides = parties.map((iri) => world.sideOf(world.canonical(iri, article)));
    const [from, to] = [dayNumber(fact.earliest), dayNumber(fact.latest)];
    const root = fact.root === undefined ? undefined : world.canonical(fact.root, article);
    const place = fact.place === undefined ? undefined : world.canonical(fact.place, article);
    const placeState = fact.place === undefined ? undefined : (stateOf.get(fact.place) ?? fact.place);
    return {
      fact: pickReported(fact),
      stage: world.stageOf(fact),
      article,
      story: world.storyOf(article),
      ...(digest.publisher !== undefined && { publisher: world.canonical(digest.publisher, article) }),
      ...(root !== undefined && { root }),
      ...(published !== undefined && { published }),
      sides: distinct(sides),
      ...(from !== undefined && to !== undefined && { from, to }),
      ...(place !== undefined && { place }),
      ...(placeState !== undefined && { placeState }),
      words: wordsOf(fact),
    };
  });
}

function pickReported({ iri, kind, status, confidence, meetingKind, destination }: FactDigest): ReportedFact {
  return {
    ...{ iri, kind, status, confidence },
    ...(meetingKind !== undefined && { meetingKind }),
    ...(destination !== undefined && { destination }),
  };
}

function wordsOf({ kind, words = '' }: FactDigest): number[] {
  if (kind === 'treaty') return treatyWords(words);
  return kind === 'statement' ? statementPieces(words) : [];
}

function distinct(sides: readonly Side[]): Side[] {
  const known = new Map(sides.map((side) => [side.party, side]));
  return [...known.values()].sort((a, b) => (a.party < b.party ? -1 : 1));
}
