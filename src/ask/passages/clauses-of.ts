import type { KeyedWord } from './word-keys.ts';

/** Words with which another clause begins. */
const OPENS =
  /^(?:who|whom|whose|which|that|while|but|as|after|before|when|where|since|because|although|though|than|if|whether)$/iu;
/** Marks at which a clause may end: the comma within a number or a date does not. */
const ENDS = /[;:()—–"“”]|,(?! (?:1[89]|20)\d\d\b)/u;

/** For each of the words of a sentence the number of its clause, as far as marks and small words part them. */
export function clausesOf(sentence: string, words: readonly KeyedWord[]): readonly number[] {
  let clause = 0;
  return words.map(({ start, end }, i) => {
    const before = sentence.slice(words[i - 1]?.end ?? 0, start);
    // "Before June 4" tells when.
    const isDay = /^\W*(?:\d|\p{Lu})/u.test(sentence.slice(end));
    const opens = OPENS.test(sentence.slice(start, end)) && !isDay;
    if (ENDS.test(before) || opens) clause += 1;
    return clause;
  });
}
