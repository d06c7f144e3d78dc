import type { ArticleText } from '../../query/article-texts.ts';
import type { Passage } from '../answer.ts';
import { quotationAt } from './quotation-at.ts';
import { toLine } from './to-line.ts';
import { withNames } from './with-names.ts';

/** Sentences of an article in a row, by their places. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Between sentences of one article where others are left out. */
export const LEFT_OUT = ' … ';

/** Places in the order of the text, those in a row as one stretch. */
export function toStretches(places: readonly number[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const own = merged.at(-1);
    if (own && place <= own.last + 1) merged[merged.length - 1] = { first: own.first, last: place };
    else merged.push({ first: place, last: place });
  }
  return merged;
}

/** Characters that sentences of an article have. */
export function lengthOf({ sentences }: ArticleText, places: readonly number[]): number {
  return places.reduce((sum, place) => {
    const [start = 0, end = start] = sentences[place] ?? [];
    return sum + end - start;
  }, 0);
}

/** Sentences of one article as they are told, given what bears most on the question first: so many of them answer. */
export function toExcerpt(article: ArticleText, places: readonly number[], answering = 1): Passage {
  const told = withQuotes(article, places.slice(0, answering));
  const beside = withQuotes(article, places.slice(answering), told);
  const stretches = toStretches([...told, ...beside].flatMap(placesOf));
  const parts = stretches.map((one) => spanOf(article, one));
  const [lead = '', ...also] = told.map((one) => toldAt(article, one));
  return {
    lead,
    also,
    beside: beside.map((one) => toldAt(article, one)),
    sentence: stretches.map((one) => plainAt(article, one)).join(LEFT_OUT),
    article: {
      iri: article.article,
      id: article.id,
      ...(article.title !== undefined && { title: article.title }),
    },
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    ...(parts.length > 1 && { parts }),
    ...(article.published && { published: article.published }),
    ...(article.publisher && { publisher: article.publisher }),
  };
}

/** Each sentence, with those that what is quoted in it runs on from or into; of a quotation that is told already nothing. */
function withQuotes(
  article: ArticleText,
  places: readonly number[],
  before: readonly Stretch[] = [],
): readonly Stretch[] {
  const told = [...before];
  for (const place of places) {
    const known = told.some(({ first, last }) => first <= place && place <= last);
    if (!known) told.push(quotationAt(article, place));
  }
  return told.slice(before.length);
}

function placesOf({ first, last }: Stretch): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Words of a stretch, with whom they mean. */
function toldAt(article: ArticleText, stretch: Stretch): string {
  const { start, end } = spanOf(article, stretch);
  return toLine(withNames(article, start, end));
}

/** Its own words. */
function plainAt(article: ArticleText, stretch: Stretch): string {
  const { start, end } = spanOf(article, stretch);
  return toLine(article.text.slice(start, end));
}

function spanOf(
  { sentences }: ArticleText,
  { first, last }: Stretch,
): { readonly start: number; readonly end: number } {
  const [start = 0] = sentences[first] ?? [];
  const [, end = start] = sentences[last] ?? [];
  return { start, end };
}
