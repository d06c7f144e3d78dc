import { type Draft, isCapitalised } from '../draft.ts';

const isFirstName = ({ givenNames, femaleNames, maleNames }: Draft['lexicon'], name: string): boolean =>
  givenNames.has(name) || femaleNames.has(name) || maleNames.has(name);

/**
 * "Foreign Minister *Max King* met", "Premier *Ella Storm*": after an office and one given name, a noun with a capital that no other
 * name follows is a surname, whatever else it means.
 */
export function isSurname({ tokens, lexicon }: Draft, from: number, at: number): boolean {
  const given = at - 1;
  return (
    given > from &&
    isCapitalised(tokens[at]) &&
    isCapitalised(tokens[given]) &&
    !isCapitalised(tokens[at + 1]) &&
    isFirstName(lexicon, tokens[given]?.lower ?? '') &&
    lexicon.heads.longestBefore(tokens, given, Math.max(from, given - 5))?.values[0]?.kind === 'office'
  );
}
