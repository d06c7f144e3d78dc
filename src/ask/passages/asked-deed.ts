import type { Spot } from '../loose/spot.ts';
import type { Term } from './question-terms.ts';

/** The verb of a question, and whom it asks for by it: who does it, to whom it is done, or either where that is the same. */
export interface Deed {
  readonly verb: Term;
  readonly side: 'doer' | 'other' | 'either';
}

/** Words that stand between a question word and its verb, or tell nothing of what was done. */
const SMALL = new Set<Spot['symbol']>(['AUXILIARY', 'EMPTY', 'PREPOSITION', 'NEGATION']);
/** What stands between "who did" and its verb. */
const NO_VERB = new Set<Spot['symbol']>(['NAMED', 'TIME', 'SOURCE']);

/** "Who signed …" asks for the doer, "whom did A urge" for the other; who meets is met. */
export function askedDeed(spots: readonly Spot[], terms: readonly Term[]): Deed | undefined {
  const at = spots.findIndex(({ symbol }) => symbol === 'ASKING');
  const inverted = spots[at + 1]?.symbol === 'AUXILIARY';
  const rest = spots.slice(at + 1).filter(({ symbol }) => !SMALL.has(symbol));
  const spot = inverted ? rest.find(({ symbol }) => !NO_VERB.has(symbol)) : rest[0];
  if (at < 0 || !spot || NO_VERB.has(spot.symbol)) return undefined;
  const words = spot.text.split(/\s+/u);
  const verb = terms.find(({ text, kind }) => kind !== 'name' && words.includes(text));
  if (!verb) return undefined;
  if (spot.symbol === 'MEETING') return { verb, side: 'either' };
  return { verb, side: inverted ? 'other' : 'doer' };
}
