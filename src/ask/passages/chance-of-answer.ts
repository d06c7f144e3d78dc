import { weighTraits } from '../../weigh-traits.ts';
import type { CoveredSentence } from './cover-sentences.ts';
import type { Term } from './question-terms.ts';
import type { RankedSentence } from './rank-sentences.ts';

/**
 * What each trait is worth of what is found for a question, fitted to whether one of the first four sentences answers: to 360
 * questions that the articles answer, to the same without the sentences that do, and to 255 parts of them over other
 * articles. With a sixth held out in turn, 94 % of those with an answer have a chance over a half, and 24 % of those over
 * other articles.
 */
const WEIGHTS = {
  bias: -1.4,
  /** The share of what is asked that the sentence saying the most has or has about it, and that it has itself. */
  coverage: 1.3,
  own: 1.3,
  /** The rank of the first sentence, by tens. */
  score: 1.1,
  /** Names that no article has. */
  unsaidNames: -1.1,
  /** One through the number of things asked: of few, each is the matter itself. */
  few: -1,
  otherYear: -0.4,
  /** Articles, by fives, of which a sentence is nearly as good: of what many touch on, none may tell. */
  articles: -1.8,
} as const;

/** Sentences that may be told of one article. */
const FIRST = 5;
/** How far behind the first sentence another is that is nearly as good. */
const NEARLY = 2;

/** What a chance is reckoned from. */
export interface Chances {
  readonly most: CoveredSentence;
  /** The best first. */
  readonly ranked: readonly RankedSentence[];
  /** How many things are asked about, here and in the parts before. */
  readonly things: number;
  readonly unsaid: readonly Term[];
  /** A number, a day or a length is asked for: no sentence without one answers. */
  readonly valued: boolean;
}

/** How likely one of the first sentences answers, from 0 to 1: they may share names with the question and tell another thing. */
export function chanceOfAnswer({ most, ranked, things, unsaid, valued }: Chances): number {
  const [best] = ranked;
  if (!best) return 0;
  const told = ranked.filter(({ seen }) => seen.article === best.seen.article).slice(0, FIRST);
  if (valued && !told.some(({ seen }) => seen.signs.value > 0)) return 0;
  const near = ranked.filter(({ score }) => score > best.score - NEARLY);
  const traits: Readonly<Record<keyof typeof WEIGHTS, number>> = {
    bias: 1,
    coverage: most.coverage,
    own: most.own,
    score: best.score / 10,
    unsaidNames: unsaid.filter(isName).length,
    few: 1 / Math.max(1, things),
    otherYear: best.seen.otherYear ? 1 : 0,
    articles: new Set(near.map(({ seen }) => seen.article)).size / 5,
  };
  return 1 / (1 + Math.exp(-weighTraits(WEIGHTS, traits)));
}

function isName({ kind, text }: Term): boolean {
  return kind === 'name' || /^\p{Lu}/u.test(text);
}
