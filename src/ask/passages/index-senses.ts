import type { Senses } from './question-terms.ts';
import { keysOf } from './word-keys.ts';

/** For the key of each word, or those of two ("pull out"), the words that tell the same in any of its meanings, as their keys. */
export function indexSenses(lists: readonly (readonly string[])[]): Senses {
  const senses = new Map<string, (readonly string[])[]>();
  for (const list of lists) {
    const keys = list.map(keysOf);
    for (const phrase of keys) {
      if (phrase.length === 0 || phrase.length > 2) continue;
      const key = phrase.join(' ');
      const own = senses.get(key) ?? [];
      const others = keys.filter((each) => each.join(' ') !== key);
      senses.set(key, [...own, ...others.filter((each) => !own.some((one) => one.join() === each.join()))]);
    }
  }
  return senses;
}
