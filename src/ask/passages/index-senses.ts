import type { Senses } from './question-terms.ts';
import { keysOf } from './word-keys.ts';

type Lists = readonly (readonly string[])[];

/**
 * For the key of each word, or those of two ("pull out"), the words that tell the same in any of its meanings, as their keys.
 *
 * @param phrasal lists in which only phrases are looked up: what tells the same as "cut off" need not be told by each other
 */
export function indexSenses(lists: Lists, phrasal: Lists = []): Senses {
  const senses = new Map<string, (readonly string[])[]>();
  const addAll = (list: readonly string[], isKey: (length: number) => boolean): void => {
    const keys = list.map(keysOf);
    for (const phrase of keys.filter(({ length }) => isKey(length))) {
      const key = phrase.join(' ');
      const own = senses.get(key) ?? [];
      const others = keys.filter((each) => each.join(' ') !== key);
      senses.set(key, [...own, ...others.filter((each) => !own.some((one) => one.join() === each.join()))]);
    }
  };
  for (const list of lists) addAll(list, (length) => length === 1 || length === 2);
  for (const list of phrasal) addAll(list, (length) => length === 2);
  return senses;
}
