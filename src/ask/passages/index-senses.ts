import type { Senses } from './question-terms.ts';
import { keysOf } from './word-keys.ts';

/** For the key of each word, the words that tell the same in any of its meanings, as their keys. */
export function indexSenses(lists: readonly (readonly string[])[]): Senses {
  const senses = new Map<string, (readonly string[])[]>();
  for (const list of lists) {
    const keys = list.map(keysOf);
    for (const [key, ...more] of keys) {
      if (key === undefined || more.length > 0) continue;
      const own = senses.get(key) ?? [];
      const others = keys.filter((each) => each.length > 1 || each[0] !== key);
      senses.set(key, [...own, ...others.filter((each) => !own.some((one) => one.join() === each.join()))]);
    }
  }
  return senses;
}
