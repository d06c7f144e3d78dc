import { foldLetters } from '../../fold-letters.ts';
import type { Stage } from '../../model/identity-words.ts';
import { dayNumber } from '../day-number.ts';
import type { ArticleDigest, FactDigest, PlaceDigest } from '../digest/article-digest.ts';
import { sizeOfPlace } from '../places/place-size.ts';
import type { Report, ReportedFact, Side } from './report.ts';
import { roundOf } from './round-of.ts';
import type { TreatyName } from './treaty-name.ts';
import { statementPieces } from './words-of.ts';

/** What the world knows of parties. */
export interface World {
  /** The resource that stands for one that an article uses. */
  readonly canonical: (iri: string, article: string) => string;
  /** A party by the resource that stands for it. */
  readonly sideOf: (canonical: string) => Side;
  readonly stageOf: (fact: FactDigest) => Stage;
  readonly treatyNameOf: (name: string, published: number | undefined) => TreatyName;
  /** The article that stands for one and its near-copies. */
  readonly storyOf: (article: string) => string;
}

/** The facts of an article as reports. */
export function makeReports(digest: ArticleDigest, world: World): Report[] {
  const { article } = digest;
  const published = dayNumber(digest.published);
  const places = new Map(digest.places.map((place) => [place.iri, place]));
  return digest.facts.map((fact): Report => {
    const parties = fact.destination === undefined ? fact.parties : [...fact.parties, fact.destination];
    const sides = parties.map((iri) => world.sideOf(world.canonical(iri, article)));
    const [from, to] = [dayNumber(fact.earliest), dayNumber(fact.latest)];
    const root = fact.root === undefined ? undefined : world.canonical(fact.root, article);
    const round = fact.kind === 'meeting' ? roundOf(fact.quote) : undefined;
    return {
      fact: pickReported(fact),
      stage: world.stageOf(fact),
      article,
      story: world.storyOf(article),
      ...(digest.publisher !== undefined && { publisher: world.canonical(digest.publisher, article) }),
      ...(root !== undefined && { root }),
      ...(published !== undefined && { published }),
      sides: distinct(sides),
      ...(from !== undefined && to !== undefined && { from, to, ...(fact.assumed && { assumed: true }) }),
      ...(fact.place !== undefined && {
        place: world.canonical(fact.place, article),
        ...describePlace(fact.place, places.get(fact.place), digest.dateline),
      }),
      ...(round !== undefined && { round }),
      ...(fact.kind === 'treaty' && { treaty: world.treatyNameOf(fact.words ?? '', published) }),
      words: wordsOf(fact, sides),
    };
  });
}

/** What a statement says; of a meeting the words that tell of it, where nobody of it is named. */
function wordsOf({ kind, words = '', quote }: FactDigest, sides: readonly Side[]): number[] {
  if (kind === 'statement') return statementPieces(words);
  return kind === 'meeting' && !sides.some(({ named }) => named) ? statementPieces(quote) : [];
}

/** A place that the article does not describe is a state. */
function describePlace(
  iri: string,
  place: PlaceDigest | undefined,
  dateline: string | undefined,
): Pick<Report, 'placeState' | 'placeSize' | 'fromDateline'> {
  if (!place) return { placeState: iri, placeSize: 'state' };
  const isDateline = dateline !== undefined && foldLetters(dateline) === foldLetters(place.label);
  return {
    ...(place.state !== undefined && { placeState: place.state }),
    placeSize: sizeOfPlace(place.label),
    ...(isDateline && { fromDateline: true }),
  };
}

function pickReported({ iri, kind, status, confidence, meetingKind, destination }: FactDigest): ReportedFact {
  return {
    ...{ iri, kind, status, confidence },
    ...(meetingKind !== undefined && { meetingKind }),
    ...(destination !== undefined && { destination }),
  };
}

function distinct(sides: readonly Side[]): Side[] {
  const known = new Map(sides.map((side) => [side.party, side]));
  return [...known.values()].sort((a, b) => (a.party < b.party ? -1 : 1));
}
