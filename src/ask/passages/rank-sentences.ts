import type { CoveredSentence } from './cover-sentences.ts';

/** What says all of it goes before what says a little more of some. */
const NEARLY_BEST = 0.9;
const OWN = 0.25;
/** Of the best coverage: what a sentence is worth that has the word for the kind of fact, or stands in the article that says the most. */
const CUE = 0.3;
const SAME_ARTICLE = 0.15;
/** The same of the sentence after the one that says the most: what came of it stands there, in few of its words. */
const NEXT = 0.08;
/** Sentences that say less of what is asked are no answer, whatever they look like. */
const LEAST = 0.5;

/** A sentence and its place in a ranking, by a number that is the larger the better it answers. */
export interface RankedSentence extends CoveredSentence {
  readonly score: number;
}

/** What else a ranking is by. */
export interface Ranking {
  readonly articleOf: (id: number) => string;
  /** How much a sentence looks like an answer, whatever it is about: a share of the best coverage. */
  readonly looksOf: (id: number) => number;
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
  { articleOf, looksOf }: Ranking,
): readonly RankedSentence[] {
  const most = mostCovered(sentences);
  const best = coverageOf(sentences);
  const article = most && articleOf(most.id);
  const scored = sentences.map((sentence): RankedSentence => {
    const { id, coverage, cue } = sentence;
    const same = articleOf(id) === article ? SAME_ARTICLE : 0;
    const next = most && same > 0 && id === most.id + 1 ? NEXT : 0;
    const looks = coverage < best * LEAST ? 0 : same + next + cue * CUE + looksOf(id);
    return { ...sentence, score: coverage + best * looks };
  });
  return scored.sort((a, b) => b.score - a.score || a.id - b.id);
}

function coverageOf(sentences: readonly CoveredSentence[]): number {
  return sentences.reduce((most, { coverage }) => Math.max(most, coverage), 0);
}
