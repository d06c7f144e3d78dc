import type { Signs } from './answer-fit.ts';
import type { CoveredSentence, ShareName } from './cover-sentences.ts';

/** What says all of it goes before what says a little more of some. */
const NEARLY_BEST = 0.9;
const OWN = 0.25;
/** Sentences that say less of what is asked than this share of the most are no answer, whatever they look like. */
const LEAST = 0.3;

/**
 * What each trait of a sentence is worth, fitted to the sentences that answer 359 questions over 324 articles, by the chance
 * that one of them is ranked first; with a sixth of the questions held out in turn, one of the first three answers 86 %.
 */
const WEIGHTS = {
  /** Of the best sentence's coverage, and of that of the best sentence of its article. */
  coverage: 6.4,
  articleCoverage: 3.9,
  /** The share of words for a kind of fact that it has itself. */
  cue: 2,
  'name.meaning': 1.7,
  'name.after': 1.6,
  'name.headline': 1.3,
  'name.twoBefore': -1,
  'name.elsewhere': -2,
  'name.nowhere': -2.1,
  'word.meaning': 1.8,
  'word.headline': 1.7,
  'word.twoBefore': -1.4,
  'word.elsewhere': -1.8,
  'around.nowhere': -3.2,
  denial: 1.8,
  ahead: 1.8,
  value: 1.4,
  quoted: 1.4,
  names: 0.6,
  listing: 0.5,
  said: 0.6,
  number: 0.6,
  office: 0.5,
  saying: 0.3,
  newNames: -0.6,
  length: -1.2,
  /** It stands in the article of the sentence that says the most, or right after that: what came of it stands there, in few of its words. */
  sameArticle: 0.1,
  next: 0.4,
  /** An article's first sentence names the most and tells the least of each. */
  opening: -0.5,
  otherYear: -2.5,
  /** Words that stand in like company with those asked about. */
  near: 1.7,
} as const satisfies Partial<
  Record<
    | ShareName
    | keyof Signs
    | 'coverage'
    | 'articleCoverage'
    | 'cue'
    | 'sameArticle'
    | 'next'
    | 'opening'
    | 'otherYear'
    | 'near',
    number
  >
>;

/** A sentence and its place in a ranking, by a number that is the larger the better it answers. */
export interface RankedSentence extends CoveredSentence {
  readonly score: number;
  /** What is seen of it beside its words. */
  readonly seen: Seen;
}

/** What else a ranking is by. */
export interface Seen {
  readonly article: string;
  /** It is its article's first. */
  readonly opening: boolean;
  /** It tells of other years than those asked about. */
  readonly otherYear: boolean;
  /** How near its words are to those asked about, from 0 to 1. */
  readonly near: number;
  readonly signs: Signs;
}

/** The sentence that says the most of what is asked, by itself before others; nothing where none says any. */
export function mostCovered(sentences: readonly CoveredSentence[]): CoveredSentence | undefined {
  const best = coverageOf(sentences);
  const isFirm = ({ firm, coverage }: CoveredSentence): number =>
    firm && coverage >= best * NEARLY_BEST ? 1 : 0;
  const score = ({ coverage, own }: CoveredSentence): number => coverage * (1 - OWN) + own * OWN;
  return [...sentences].sort((a, b) => isFirm(b) - isFirm(a) || score(b) - score(a) || a.id - b.id)[0];
}

/** The sentences, those first that say the most of what is asked and look like its answer. */
export function rankSentences(
  sentences: readonly CoveredSentence[],
  look: (id: number) => Seen,
): readonly RankedSentence[] {
  const most = mostCovered(sentences);
  const best = coverageOf(sentences) || 1;
  const near = sentences
    .filter(({ coverage }) => coverage >= best * LEAST)
    .map((sentence) => ({ ...sentence, seen: look(sentence.id) }));
  const ofArticle = new Map<string, number>();
  for (const { coverage, seen } of near) {
    ofArticle.set(seen.article, Math.max(ofArticle.get(seen.article) ?? 0, coverage));
  }
  const mostSeen = near.find(({ id }) => id === most?.id)?.seen;
  const scored = near.map((sentence): RankedSentence => {
    const { id, coverage, cue, shares, seen } = sentence;
    const { article, opening, otherYear, signs } = seen;
    const same = article === mostSeen?.article;
    const traits: Readonly<Partial<Record<string, number>>> = {
      ...shares,
      ...signs,
      near: seen.near,
      coverage: coverage / best,
      articleCoverage: (ofArticle.get(article) ?? 0) / best,
      cue,
      sameArticle: same ? 1 : 0,
      next: same && id === (most?.id ?? 0) + 1 ? 1 : 0,
      opening: opening ? 1 : 0,
      otherYear: otherYear ? 1 : 0,
    };
    const score = Object.entries(WEIGHTS).reduce(
      (sum, [trait, worth]) => sum + worth * (traits[trait] ?? 0),
      0,
    );
    return { ...sentence, score };
  });
  return scored.sort((a, b) => b.score - a.score || a.id - b.id);
}

function coverageOf(sentences: readonly CoveredSentence[]): number {
  return sentences.reduce((most, { coverage }) => Math.max(most, coverage), 0);
}
