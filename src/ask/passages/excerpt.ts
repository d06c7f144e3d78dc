import type { ArticleText } from '../../query/article-texts.ts';
import type { Passage } from '../answer.ts';

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

/** Sentences of one article as they are told, given what bears most on the question first. */
export function toExcerpt(article: ArticleText, places: readonly number[]): Passage {
  const parts = toStretches(places).map((one) => spanOf(article, one));
  const [lead = '', ...beside] = places.map((place) => plainAt(article, { first: place, last: place }));
  return {
    lead,
    beside,
    sentence: toStretches(places)
      .map((one) => plainAt(article, one))
      .join(LEFT_OUT),
    article: { iri: article.article, id: article.id },
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    ...(parts.length > 1 && { parts }),
    ...(article.published && { published: article.published }),
    ...(article.publisher && { publisher: article.publisher }),
  };
}

/** Words of a stretch with single spaces for all white space. */
function plainAt(article: ArticleText, stretch: Stretch): string {
  const { start, end } = spanOf(article, stretch);
  return article.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
}

function spanOf(
  { sentences }: ArticleText,
  { first, last }: Stretch,
): { readonly start: number; readonly end: number } {
  const [start = 0] = sentences[first] ?? [];
  const [, end = start] = sentences[last] ?? [];
  return { start, end };
}
