import type { Context } from './context.ts';
import { isCode } from './name-matcher.ts';

/**
 * How many parties two lists share, each counted once. A state also matches a person who serves it, but only where its
 * own side names no person of that state.
 */
export function countParties(gold: readonly string[], found: readonly string[], context: Context): number {
  const goldLeft = [...gold];
  const foundLeft = [...found];
  let count = 0;
  for (let index = goldLeft.length - 1; index >= 0; index--) {
    const match = foundLeft.findIndex((name) => context.sameName(goldLeft[index] ?? '', name));
    if (match < 0) continue;
    goldLeft.splice(index, 1);
    foundLeft.splice(match, 1);
    count++;
  }
  count += matchStatesToPersons(goldLeft, gold, foundLeft, context);
  return count + matchStatesToPersons(foundLeft, found, goldLeft, context);
}

/** Takes what matches out of `left` and `others`. */
function matchStatesToPersons(
  left: string[],
  side: readonly string[],
  others: string[],
  { stateOf }: Context,
): number {
  let count = 0;
  for (const code of left.filter(isCode)) {
    if (side.some((name) => stateOf(name) === code)) continue;
    const person = others.findIndex((name) => stateOf(name) === code);
    if (person < 0) continue;
    others.splice(person, 1);
    left.splice(left.indexOf(code), 1);
    count++;
  }
  return count;
}
