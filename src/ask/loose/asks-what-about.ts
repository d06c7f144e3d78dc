import type { Spot } from './spot.ts';

const DISCUSS =
  /\b(?:discuss(?:ed|ing)?|talk(?:ed|ing)? (?:about|over)|tackled?|address(?:ed)?|covered?)\b/iu;

/** "What did A discuss with B": which talks they were tells less than what sentences say was talked about. */
export function asksWhatAbout(spots: readonly Spot[]): boolean {
  const [first] = spots.filter(({ symbol }) => symbol !== 'EMPTY' && symbol !== 'PREPOSITION');
  return first?.set.get('wh') === 'what' && spots.some(({ text }) => DISCUSS.test(text));
}
