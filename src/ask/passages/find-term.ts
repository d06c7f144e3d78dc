import type { Term } from './question-terms.ts';
import { type TextIndex, wordsAt } from './text-index.ts';
import { keysOf } from './word-keys.ts';

/** Words that may stand between those of a phrase: "pulled its troops out". */
const GAP = 2;

/** Sentences with a term, and how surely each has it. */
export function findTerm(index: TextIndex, { ways }: Term): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { keys, worth, anyOrder = false } of ways) {
    for (const id of havingAll(index, keys, anyOrder)) if ((found.get(id) ?? 0) < worth) found.set(id, worth);
  }
  return found;
}

/** Sentences with all of some words, one soon after another unless they may stand anywhere. */
function havingAll(
  index: TextIndex,
  [first = '', ...more]: readonly string[],
  anyOrder: boolean,
): readonly number[] {
  const ids = index.having(first);
  if (more.length === 0) return ids;
  const others = more.map((key) => new Set(index.having(key)));
  return ids.filter(
    (id) =>
      others.every((own) => own.has(id)) &&
      (anyOrder || inOrder(keysOf(wordsAt(index, id)), [first, ...more])),
  );
}

function inOrder(words: readonly string[], keys: readonly string[]): boolean {
  return words.some((word, from) => {
    if (word !== keys[0]) return false;
    let at = from;
    for (const key of keys.slice(1)) {
      const next = words.slice(at + 1, at + 2 + GAP).indexOf(key);
      if (next < 0) return false;
      at += 1 + next;
    }
    return true;
  });
}
