import type { ArticleText } from '../../query/article-texts.ts';
import type { Passage } from '../answer.ts';

/** Sentences of an article in a row, by their places. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Between sentences of one article where others are left out. */
const LEFT_OUT = ' … ';

/** Stretches in the order of the text, those that overlap or touch as one. */
export function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.first - b.first)) {
    const own = merged.at(-1);
    if (own && next.first <= own.last + 1) {
      merged[merged.length - 1] = { first: own.first, last: Math.max(own.last, next.last) };
    } else merged.push(next);
  }
  return merged;
}

/** Characters that stretches of an article have. */
export function lengthOf(article: ArticleText, stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, one) => {
    const { start, end } = spanOf(article, one);
    return sum + end - start;
  }, 0);
}

/** Sentences of one article as they are told, with a mark where some between them are left out. */
export function toExcerpt(article: ArticleText, stretches: readonly Stretch[]): Passage {
  const parts = mergeStretches(stretches).map((one) => spanOf(article, one));
  return {
    sentence: parts
      .map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
      .join(LEFT_OUT),
    article: { iri: article.article, id: article.id },
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    ...(parts.length > 1 && { parts }),
    ...(article.published && { published: article.published }),
    ...(article.publisher && { publisher: article.publisher }),
  };
}

function spanOf(
  { sentences }: ArticleText,
  { first, last }: Stretch,
): { readonly start: number; readonly end: number } {
  const [start = 0] = sentences[first] ?? [];
  const [, end = start] = sentences[last] ?? [];
  return { start, end };
}
