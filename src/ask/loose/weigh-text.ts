import { foldName } from '../../query/names/fold-name.ts';
import type { AnswerItem, Passage } from '../answer.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { FoundText } from '../passages/find-text.ts';
import { isWithin } from '../passages/is-within.ts';
import type { Reading } from '../reading/reading.ts';

/** The chance that sentences answer from which they are told as answers, and from which they are told at all. */
const LIKELY = 0.5;
const NEAR = 0.3;
const SURE = 0.65;
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
/** Of fewer things a name that does not stand there is too much, or of yes and no a word that no article has. */
const FEW = 4;
const MANY = 6;
const MOST_MORE = 2;
const MOST_LISTED = 6;

/**
 * Whether the articles' own words are an answer: a name that no article has is the very one that matters. Who asks whether A
 * met B is not answered by what stands elsewhere of B, nor by sentences without one of few words.
 */
export function isEnough(text: FoundText, ask: Reading['ask']): boolean {
  const { firm, chance, unsaid, terms, lacksName, strange } = text;
  const named = unsaid.filter((word) => /^\p{Lu}/u.test(word)).length;
  // Of many things one may be called otherwise: "Brussels" is the Union's.
  const other = named === 1 && terms >= MANY && chance >= SURE;
  if ((named > 0 && !other) || terms < 2 || lacksOfFew(text)) return false;
  // An article that has every name of many may answer where none stands: "he would not apologise".
  const within = strange.length === 0 && terms >= MANY && chance >= SURE;
  if (lacksName && !within && (ask === 'whether' || terms < FEW)) return false;
  if (ask === 'whether' && unsaid.length > 0 && terms < MANY) return false;
  return firm || chance >= LIKELY;
}

/** Whether they say what no fact does, of a question that is wholly read: all of it, or what somebody said. */
export function isFirm(text: FoundText, { kind, ask }: Pick<Reading, 'kind' | 'ask'>): boolean {
  const { firm, own, things } = text;
  if (kind === 'tenure') return firm && own >= OF_ITSELF;
  return firm || (kind === 'statement' && ask !== 'whether' && things > 1 && isEnough(text, ask));
}

/** Whether the articles' own words bear on the question. */
export function isNear(text: FoundText): boolean {
  return text.chance >= NEAR && !lacksOfFew(text);
}

/** A word that no article has is too much of a few: it may be misspelt. */
function lacksOfFew({ unsaid, terms }: FoundText): boolean {
  return unsaid.length > 0 && terms < FEW;
}

/** Words of what somebody said that are too few to tell it. */
const FRAGMENT = 4;

/** Whether what was said is told in a few words of a sentence alone, "to tackle the issue": the sentence tells it. */
export function areFragments({ want }: Pick<Reading, 'want'>, answers: readonly AnswerItem[]): boolean {
  return want === 'content' && answers.length > 0 && answers.every(({ value }) => isFragment(value));
}

function isFragment(value: string): boolean {
  return /^to \p{Ll}/u.test(value) && value.split(' ').length <= FRAGMENT;
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
