import type { Spot } from '../loose/spot.ts';

const ALL = /^(?:list|show|name|all|every|each)\b/iu;
const SEVERAL = /(?:s|people|media)$/iu;

/** Whether a question asks for all there is: "list …", "every visit", "which leaders"; not "which minister". */
export function asksForAll(spots: readonly Spot[]): boolean {
  return spots.some(
    ({ symbol, set, text }, i) =>
      ((symbol === 'EMPTY' || set.has('listed')) && ALL.test(text)) ||
      (set.get('wh') === 'class' &&
        SEVERAL.test(text) &&
        !/^\d|^(?:two|three|four|five|six|seven)\b/u.test(spots[i - 1]?.text ?? '')),
  );
}
