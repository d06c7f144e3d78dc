import type { Lexicon } from '../lexicon.ts';

/** Whether any list has a word, in lower case, as a first name. */
export const isFirstName = ({ givenNames, femaleNames, maleNames }: Lexicon, lower: string): boolean =>
  givenNames.has(lower) || femaleNames.has(lower) || maleNames.has(lower);
