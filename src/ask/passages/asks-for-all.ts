import type { Spot } from '../loose/spot.ts';

const ALL = /^(?:list|show|name|all|every|each)\b/iu;
const SEVERAL = /(?:s|people|media)$/iu;

/** What may stand between "which" and the noun that it asks for. */
const OF_PHRASE: ReadonlySet<Spot['symbol']> = new Set(['NAMED', 'WORD', 'MEETING', 'VISIT', 'TREATY']);

/** Whether a question asks for all there is: "list …", "every visit", "which leaders"; not "which minister". */
export function asksForAll(spots: readonly Spot[]): boolean {
  return spots.some(
    ({ symbol, set, text }, i) =>
      ((symbol === 'EMPTY' || set.has('listed')) && ALL.test(text)) ||
      (set.get('wh') === 'class' &&
        SEVERAL.test(text) &&
        !/^\d|^(?:two|three|four|five|six|seven)\b/u.test(spots[i - 1]?.text ?? '')) ||
      (set.get('wh') === 'which' && isEvents(spots.slice(i + 1)) && spots.filter(isThing).length > 1),
  );
}

/** Of nothing but a kind of event facts alone can tell. */
const isThing = ({ symbol }: Spot): boolean => symbol === 'NAMED' || symbol === 'WORD';

/** "Which talks", "which Norwegian accords", "which contracts and deals": events of several, with no verb before. */
function isEvents(after: readonly Spot[]): boolean {
  const end = after.findIndex(({ symbol }) => !OF_PHRASE.has(symbol));
  const phrase = end < 0 ? after : after.slice(0, end);
  return phrase.some(({ set, text }) => set.has('noun') && SEVERAL.test(text));
}
