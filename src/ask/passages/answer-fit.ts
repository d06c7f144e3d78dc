import { namesWithin } from './answer-words.ts';
import { type AnswerSort, hasAnswer } from './answers-in.ts';
import { type Picking, tiedSpans } from './short-answer.ts';
import { keysOf } from './word-keys.ts';

/** How a sentence looks by the sort of answer that is asked for. */
export interface Fitting {
  readonly sort: AnswerSort | undefined;
  /** A yes or no is asked for. */
  readonly whether: boolean;
  readonly asked: ReadonlySet<string>;
  /** Whom the question's verb may name, where it asks for somebody. */
  readonly picking: Picking | undefined;
}

/** Of the best sentence's coverage: what each sign of an answer is worth. Each was kept where it helped in every set of questions tried. */
const NAMES = 0.2;
const OFFICE = 0.2;
const TIED = 0.17;
const VALUE = 0.2;
const NOT = 0.1;

/** Of so many new names a sentence is a list of answers. */
const MANY = 4;

const OFFICES =
  /\b(?:ministers?|presidents?|secretar(?:y|ies)|spokes\p{L}+|chairm[ae]n|officials?|ambassadors?|advis[eo]rs?|leaders?|king|queen|prince|chancellor|envoys?|directors?|heads?)\b/iu;
const NEGATION =
  /\b(?:not|no|never|without|failed|refus\p{L}+|den(?:y|ied|ies)|declin\p{L}+|yet)\b|n['’]t\b/iu;

/** How much a sentence looks like an answer, whatever it is about. */
export function answerFit(sentence: string, { sort, whether, asked, picking }: Fitting): number {
  const tied = picking && tiedSpans(sentence, picking).length > 0 ? TIED : 0;
  if (sort === 'name') {
    const names = namesWithin(sentence).filter((name) => keysOf(name).some((key) => !asked.has(key)));
    const share = Math.min(MANY, names.length) / MANY;
    return tied + NAMES * share + (OFFICES.test(sentence) ? OFFICE : 0);
  }
  if (sort !== undefined) return hasAnswer(sentence, sort, asked) ? VALUE : 0;
  return whether && NEGATION.test(sentence) ? NOT : 0;
}
