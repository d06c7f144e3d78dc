import { UnionFind } from './union-find.ts';

/**
 * For each member of a pair the least of all that pairs hold together, directly or through others. What comes of some of the
 * pairs can stand for them among the rest.
 */
export function joinPairs(pairs: Iterable<readonly [a: string, b: string]>): Map<string, string> {
  const all = [...pairs];
  const members = [...new Set(all.flat())].sort();
  const places = new Map(members.map((member, at) => [member, at]));
  const sets = new UnionFind(members.length);
  for (const [a, b] of all) sets.join(places.get(a) ?? 0, places.get(b) ?? 0);
  return new Map(members.map((member, at) => [member, members[sets.find(at)] ?? member]));
}
