import { MONTHS } from './date-words.ts';
import { type DateScene, isCapitalized, lowerAt } from './reading.ts';

/** The month named at `at`, 1 to 12: always with a capital, so that "may" and "march" are none. */
export function readMonthWord(scene: DateScene, at: number): number | undefined {
  return isCapitalized(scene, at) ? MONTHS.get(lowerAt(scene, at)) : undefined;
}
