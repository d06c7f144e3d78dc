import { dayNumber } from '../day-number.ts';
import type { ArticleDigest, FactDigest } from '../digest/article-digest.ts';
import type { Report, Side } from './report.ts';
import { statementPieces, treatyWords } from './words-of.ts';

/** What the world knows of parties. */
export interface World {
  /** The resource that stands for one that an article uses. */
  readonly canonical: (iri: string, article: string) => string;
  /** The state or organization of a party, by the resource that stands for it. */
  readonly bodyOf: (canonical: string) => string;
  readonly isPerson: (canonical: string) => boolean;
  /** The article that stands for one and its near-copies. */
  readonly storyOf: (article: string) => string;
}

/** Days around its publication within which an undated report's event is likely, by its status. */
const LIKELY: Readonly<Record<FactDigest['status'], readonly [before: number, after: number]>> = {
  occurred: [-3, 0],
  planned: [0, 14],
  proposed: [0, 14],
  denied: [-3, 3],
};

/** The facts of an article as reports. */
export function makeReports(digest: ArticleDigest, world: World): Report[] {
  const { article } = digest;
  const published = dayNumber(digest.published);
  const stateOf = new Map(digest.places.map(({ iri, state }) => [iri, state]));
  return digest.facts.map((fact): Report => {
    const parties = fact.destination === undefined ? fact.parties : [...fact.parties, fact.destination];
    const sides = parties.map((iri): Side => {
      const party = world.canonical(iri, article);
      return { party, body: world.bodyOf(party), named: world.isPerson(party) };
    });
    const [from, to] = [dayNumber(fact.earliest), dayNumber(fact.latest)];
    const [before, after] = LIKELY[fact.status];
    const root = fact.root === undefined ? undefined : world.canonical(fact.root, article);
    const place = fact.place === undefined ? undefined : world.canonical(fact.place, article);
    const placeState = fact.place === undefined ? undefined : (stateOf.get(fact.place) ?? fact.place);
    return {
      fact,
      article,
      story: world.storyOf(article),
      ...(digest.publisher !== undefined && { publisher: world.canonical(digest.publisher, article) }),
      ...(root !== undefined && { root }),
      ...(published !== undefined && { published }),
      sides: distinct(sides),
      ...(from !== undefined && to !== undefined && { from, to }),
      ...(published !== undefined && { likely: [published + before, published + after] as const }),
      ...(place !== undefined && { place }),
      ...(placeState !== undefined && { placeState }),
      words: wordsOf(fact),
    };
  });
}

function wordsOf({ kind, words = '' }: FactDigest): number[] {
  if (kind === 'treaty') return treatyWords(words);
  return kind === 'statement' ? statementPieces(words) : [];
}

function distinct(sides: readonly Side[]): Side[] {
  const known = new Map(sides.map((side) => [side.party, side]));
  return [...known.values()].sort((a, b) => (a.party < b.party ? -1 : 1));
}
