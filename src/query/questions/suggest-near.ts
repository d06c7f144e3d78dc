import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean …?" of a name that is a slip for one of some; nothing where none is spelt nearly like it. */
export function suggestNear(name: string, names: readonly string[]): string | undefined {
  const near = names.length > 0 ? closest(name, names) : '';
  return near !== '' && distance(name, near) <= Math.max(1, near.length / 3)
    ? `Did you mean ${near}?`
    : undefined;
}
