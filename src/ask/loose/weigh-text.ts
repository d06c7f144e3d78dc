import { foldName } from '../../query/names/fold-name.ts';
import type { AnswerItem, Passage } from '../answer.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { FoundText } from '../passages/find-text.ts';
import { isWithin } from '../passages/is-within.ts';
import type { Reading } from '../reading/reading.ts';

/** Shares of what is asked that sentences must have to be the answer, or to be told at all. */
const ENOUGH = 0.6;
/** The same where all names that a question has stand there. */
const ENOUGH_OF_WORDS = 0.5;
/** The same of yes and no where one word is lacking. */
const ENOUGH_OF_NEARLY_ALL = 0.65;
const NEAR = 0.45;
/** The same of what somebody said, where no fact tells it. */
const ENOUGH_OF_SAYING = 0.7;
const OF_ITSELF = 0.8;
/** Of the best sentence's share, what a fact's sentence must have for the fact to be the answer. */
const AS_MUCH = 0.75;
/** The same of what is told beside a list. */
const NEARLY_AS_MUCH = 0.85;
/** The same of what only goes on from the question before. */
const NEARLY = 0.9;
/** Of the share of the fact that says the most. */
const NEARLY_MOST = 0.97;
/** A sentence that says that much may tell more than the facts do. */
const MORE = 0.8;
/** The share of a passage that facts must tell for it to say nothing new. */
const TOLD = 0.7;
/** Of fewer things a word that no article has is too much. */
const FEW = 4;
/** The same of yes and no. */
const MANY = 6;
const MOST_MORE = 2;
const MOST_LISTED = 6;

/**
 * Whether the articles' own words are an answer: a name that no article has is the very one that matters, and who asks
 * whether A met B is not answered by what stands elsewhere of B. One word may be told otherwise than the question has it.
 */
export function isEnough({ coverage, unsaid, lacking, terms }: FoundText, ask: Reading['ask']): boolean {
  const named = unsaid.some((word) => /^\p{Lu}/u.test(word));
  if (
    named ||
    unsaid.length > 1 ||
    (unsaid.length > 0 && terms < (ask === 'whether' ? MANY : FEW)) ||
    terms < 2
  ) {
    return false;
  }
  if (lacking.length === 0) return coverage >= (ask === 'whether' ? ENOUGH : ENOUGH_OF_WORDS);
  const lacksName = lacking.some(({ kind }) => kind === 'name');
  if (ask === 'whether') return !lacksName && lacking.length === 1 && coverage >= ENOUGH_OF_NEARLY_ALL;
  return coverage >= (lacksName ? ENOUGH : ENOUGH_OF_WORDS);
}

/** Whether they say all that is asked; who holds an office is told in one sentence or not at all. */
export function isFirm(text: FoundText, { kind, ask }: Pick<Reading, 'kind' | 'ask'>): boolean {
  const { firm, own, coverage, lacking, things, unsaid } = text;
  if (kind === 'tenure') return firm && own >= OF_ITSELF;
  const said = kind === 'statement' && ask !== 'whether' && things > 1;
  return firm || (said && lacking.length <= 1 && coverage >= ENOUGH_OF_SAYING && unsaid.length === 0);
}

/** Whether the articles' own words bear on the question. */
export function isNear({ coverage }: FoundText): boolean {
  return coverage >= NEAR;
}

/** Whether facts say as much of what is asked as any sentence does. Facts that are counted or listed need not each. */
export function agrees({ answers, asides }: Verdict, text: FoundText): boolean {
  if (text.list && answers.length > 1) return true;
  const told = [...answers, ...asides.flatMap(({ items }) => items)];
  return told.some((item) => saysAsMuch(item, text));
}

export function saysAsMuch(item: AnswerItem, text: FoundText): boolean {
  return shareOf(item, text) >= text.coverage * AS_MUCH;
}

/** Of facts those whose sentences say the most of what is asked, and nearly as much as any sentence does. */
export function thatSayMost(items: readonly AnswerItem[], text: FoundText): readonly AnswerItem[] {
  const most = Math.max(text.coverage * NEARLY, ...items.map((item) => shareOf(item, text) * NEARLY_MOST));
  return items.filter((item) => shareOf(item, text) >= most);
}

/** Facts, those first whose sentences say the most of what is asked. */
export function mostFirst(items: readonly AnswerItem[], text: FoundText): readonly AnswerItem[] {
  const shares = new Map(items.map((item) => [item, shareOf(item, text)]));
  return [...items].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
}

/** The share of what is asked that the best of a fact's sentences has. */
function shareOf({ proofs }: AnswerItem, text: FoundText): number {
  return Math.max(0, ...proofs.map(({ article, sentence }) => text.coverageOf(article.iri, sentence)));
}

/** What sentences tell beside the facts of an answer. */
export function withoutTold(
  { passages, coverage, list, coverageOf }: FoundText,
  answers: readonly AnswerItem[],
): readonly Passage[] {
  if (coverage < MORE) return [];
  const proofs = answers.flatMap((item) => item.proofs);
  const isTold = (passage: Passage): boolean => {
    const own = new Set(proofs.filter((proof) => isWithin(proof, passage)).map(({ sentence }) => sentence));
    const told = [...own].reduce((sum, { length }) => sum + length, 0);
    return told >= passage.sentence.length * TOLD;
  };
  const articles = new Set(list ? proofs.map(({ article }) => article.iri) : []);
  const values = foldName(answers.map(({ value }) => value).join(' '));
  const isAnswered = ({ answer }: Passage): boolean =>
    answer !== undefined && values.includes(foldName(answer).split(' ').at(-1) ?? '');
  return (
    passages
      .filter((passage) => !isTold(passage) && !isAnswered(passage) && !articles.has(passage.article.iri))
      // Beside a list, what says much less of what is asked is no further entry.
      .filter(
        ({ article, lead }) =>
          !list || answers.length === 0 || coverageOf(article.iri, lead) >= coverage * NEARLY_AS_MUCH,
      )
      .slice(0, list ? MOST_LISTED : MOST_MORE)
  );
}
