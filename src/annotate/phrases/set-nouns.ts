import type { Sentence, Token } from '../../model/annotation.ts';

/** Nouns of several words that stand before another as one: "a *status of forces* agreement". */
const SET = ['status of forces', 'rules of origin', 'freedom of movement', 'rules of engagement'].map(
  (phrase) => phrase.split(' '),
);

/** The tokens of such nouns, where the noun they stand before follows. */
export function tagSetNouns(tokens: readonly Token[], { first, last }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const phrase = SET.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    const next = tokens[i + (phrase?.length ?? 0)]?.lower ?? '';
    if (phrase && i + phrase.length < last && HEADS.test(next)) found.push(...phrase.map((_, k) => i + k));
  }
  return found;
}

const HEADS =
  /^(?:agreements?|arrangements?|accords?|pacts?|treat(?:y|ies)|conventions?|protocols?|deals?|memorand(?:um|a)|talks|negotiations)$/;
