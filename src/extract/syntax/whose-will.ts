import type { AnnotatedArticle } from '../../model/mention.ts';
import { nounsBetween } from './subject-list.ts';
import { headOf, kindAt, nounAt, sentencePhrases, wordAt } from './walk.ts';

/** Nouns for what somebody has a mind to do, or not to. */
const WILL =
  /^(?:willingness|unwillingness|readiness|intent|intention|intentions|desire|wish|determination|eagerness|reluctance|refusal)$/;

/** Who has a mind to do something, and where the "of" before them stands. */
export interface Willing {
  readonly nouns: readonly number[];
  readonly at: number;
}

/** "the intent *of Norland and Sudland* to hold talks": whose it is will do it, whoever speaks of it. */
export function whoseWill(a: AnnotatedArticle, v: number): Willing | undefined {
  const { first } = sentencePhrases(a, v);
  let start = v - 1;
  if (start < first || !nounAt(a, start)) return undefined;
  while (start - 2 > first && /^(?:and|comma)$/.test(kindAt(a, start - 1) ?? '') && nounAt(a, start - 2))
    start -= 2;
  const at = start - 1;
  const will = at > first && wordAt(a, at) === 'of' ? nounAt(a, at - 1) : undefined;
  return will && WILL.test(headOf(a, will)) ? { nouns: nounsBetween(a, start, v - 1), at } : undefined;
}
