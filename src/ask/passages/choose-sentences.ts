import type { CoveredSentence } from './cover-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { TextIndex } from './text-index.ts';

/** Sentences beside the best that are told, before those side by side are joined. */
const MOST = 6;
/** The share of the best sentence's coverage that others must have to be told beside it. */
const NEARLY = 0.85;
/** How far behind the best sentence those of other articles may be. */
const BEHIND = 3;
/** The share of the best sentence's coverage that those of other articles must have where all there is is asked for. */
const LISTED = 0.7;
/** How far behind the best sentence they may be. */
const BEHIND_LISTED = 5;
/** The same of the best sentence's own article. */
const BESIDE = 0.55;

/** The best sentences, and those that say nearly as much. */
export function nearBest(
  { sentences }: TextIndex,
  ranked: readonly RankedSentence[],
  best: RankedSentence,
): RankedSentence[] {
  const { article } = sentences[best.id] ?? {};
  return ranked
    .filter(({ coverage }) => coverage >= best.coverage * NEARLY)
    .filter(({ id, score }) => sentences[id]?.article === article || score >= best.score - BEHIND)
    .slice(0, MOST);
}

/** The best sentence of each article that says nearly as much. */
export function bestOfEach(
  { sentences }: TextIndex,
  ranked: readonly RankedSentence[],
  { coverage: most, score: best }: RankedSentence,
): RankedSentence[] {
  const met = new Set<string>();
  return ranked.filter(({ id, coverage, score }) => {
    const article = sentences[id]?.article.article ?? '';
    const near = coverage >= most * LISTED && score >= best - BEHIND_LISTED;
    if (!near || met.has(article)) return false;
    met.add(article);
    return true;
  });
}

/** Sentences of one article that are told as answers, and how far behind the best of all they may be. */
const MOST_ANSWERS = 7;
const AS_GOOD = 3;

/** How many sentences of an article, the best first, are answers: those nearly as good as the best of all are as likely the answer, or the rest of it. */
export function countAnswers(ranked: readonly RankedSentence[], { score: most }: RankedSentence): number {
  return Math.max(1, ranked.slice(0, MOST_ANSWERS).filter(({ score }) => score >= most - AS_GOOD).length);
}

/** What else the article of the best sentence says of it: often the answer stands there in other words. */
export function besideBest(
  { sentences }: TextIndex,
  ranked: readonly RankedSentence[],
  best: CoveredSentence,
  answers: (id: number) => boolean,
): RankedSentence[] {
  const { article } = sentences[best.id] ?? {};
  return ranked.filter(
    ({ id, coverage }) =>
      sentences[id]?.article === article && coverage >= best.coverage * BESIDE && answers(id),
  );
}
