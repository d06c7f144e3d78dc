import type { CoveredSentence } from './cover-sentences.ts';
import type { TextIndex } from './text-index.ts';

/** Sentences beside the best that are told, before those side by side are joined. */
const MOST = 6;
/** The share of the best sentence's coverage that others must have to be told beside it. */
const NEARLY = 0.85;
/** The same of other articles, where all there is is asked for. */
const LISTED = 0.7;
/** The same of the best sentence's own article. */
const BESIDE = 0.55;

/** The best sentences, and those that say nearly as much. */
export function nearBest(
  ranked: readonly CoveredSentence[],
  { coverage: most }: CoveredSentence,
): CoveredSentence[] {
  return ranked.filter(({ coverage }) => coverage >= most * NEARLY).slice(0, MOST);
}

/** The best sentence of each article that says nearly as much. */
export function bestOfEach(
  { sentences }: TextIndex,
  ranked: readonly CoveredSentence[],
  { coverage: most }: CoveredSentence,
): CoveredSentence[] {
  const met = new Set<string>();
  return ranked.filter(({ id, coverage }) => {
    const article = sentences[id]?.article.article ?? '';
    if (coverage < most * LISTED || met.has(article)) return false;
    met.add(article);
    return true;
  });
}

/** What else the article of the best sentence says of it: often the answer stands there in other words. */
export function besideBest(
  { sentences }: TextIndex,
  ranked: readonly CoveredSentence[],
  best: CoveredSentence,
  answers: (id: number) => boolean,
): CoveredSentence[] {
  const { article } = sentences[best.id] ?? {};
  return ranked.filter(
    ({ id, coverage }) =>
      sentences[id]?.article === article && coverage >= best.coverage * BESIDE && answers(id),
  );
}
