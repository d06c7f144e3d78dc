import type { CoveredSentence } from './cover-sentences.ts';

/** What says all of it goes before what says a little more of some. */
const NEARLY_BEST = 0.9;
const OWN = 0.25;

/** The sentences with the most of what is asked, the most first. */
export function rankSentences(sentences: readonly CoveredSentence[]): readonly CoveredSentence[] {
  const best = sentences.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const isFirm = ({ firm, coverage }: CoveredSentence): number =>
    firm && coverage >= best * NEARLY_BEST ? 1 : 0;
  return [...sentences].sort((a, b) => isFirm(b) - isFirm(a) || scoreOf(b) - scoreOf(a) || a.id - b.id);
}

/** What a sentence says itself goes before what is said around it. */
function scoreOf({ coverage, own }: CoveredSentence): number {
  return coverage * (1 - OWN) + own * OWN;
}
