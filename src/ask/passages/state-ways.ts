import { foldName } from '../../query/names/fold-name.ts';
import type { GazetteerNames } from '../../query/names/gazetteer-names.ts';
import type { Spot } from '../loose/spot.ts';
import type { Way } from './question-terms.ts';
import { acronymKey, keysOf } from './word-keys.ts';

/** The words by which articles may speak of a state, by each of its names, folded: of states too of which no fact tells. */
export type StateWays = ReadonlyMap<string, readonly Way[]>;

/** What a people is called tells of its state. */
export const OF_PEOPLE = 0.7;
/** Words of a state's name as a question may have it. */
const MOST_WORDS = 4;

export function indexStates({ states }: GazetteerNames): StateWays {
  const ways = new Map<string, readonly Way[]>();
  for (const { state, aliases, demonyms } of states) {
    const names = [state.name, ...aliases];
    const own = [
      ...names.map((name): Way => ({ keys: keysForName(name), worth: 1 })),
      ...demonyms.map((name): Way => ({ keys: keysForName(name), worth: OF_PEOPLE })),
    ];
    for (const name of [...names, ...demonyms]) ways.set(foldName(name), own);
  }
  return ways;
}

/** A state tells of the part of the world that it is in. */
const OF_REGION = 0.8;

/** The words by which articles may speak of the states of each part of the world. */
export function indexRegions(
  { states }: GazetteerNames,
  regions: ReadonlyMap<string, readonly string[]>,
): StateWays {
  return new Map(
    [...regions].map(([region, codes]) => {
      const own = states.filter(({ state }) => codes.includes(state.code));
      const names = own.flatMap(({ state, aliases, demonyms }) => [state.name, ...aliases, ...demonyms]);
      return [region, names.map((name): Way => ({ keys: keysForName(name), worth: OF_REGION }))];
    }),
  );
}

const keysForName = (name: string): readonly string[] =>
  /^\p{Lu}{2,5}$/u.test(name) ? [acronymKey(foldName(name))] : keysOf(name);

/** A state named by words of which nothing else is known. */
export interface UnmetState {
  readonly text: string;
  readonly ways: readonly Way[];
  /** How many spots it takes. */
  readonly spots: number;
}

/** The state that words from a place on name, the longest name first; nothing where they name none. */
export function stateAt(spots: readonly Spot[], at: number, states: StateWays): UnmetState | undefined {
  const words: string[] = [];
  for (const { symbol, text } of spots.slice(at, at + MOST_WORDS)) {
    if (symbol !== 'WORD') break;
    words.push(text);
  }
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    const ways = states.get(foldName(text));
    if (ways) return { text, ways, spots: count };
  }
  return undefined;
}
