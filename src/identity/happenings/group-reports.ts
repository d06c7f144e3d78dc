import { groupBy } from '../../group-by.ts';
import { UnionFind } from '../union-find.ts';
import { Block } from './block.ts';
import { keysOf } from './block-keys.ts';
import { Repeats } from './repeats.ts';
import { compareExactness, type Report } from './report.ts';

/**
 * Reports in groups that links hold together, of which each happening is in one. Of those that share a key each is linked with
 * what it may tell the same as; groups, and the reports of each, come in the order of exactness.
 */
export function groupReports(reports: readonly Report[]): Report[][] {
  const inOrder = [...reports].sort(compareExactness);
  const sets = new UnionFind(inOrder.length);
  // No happening is of two kinds, and the blocks of one take enough memory.
  const kinds = groupBy(inOrder.keys(), (at) => inOrder[at]?.fact.kind);
  for (const own of kinds.values()) linkOne(own, inOrder, sets);
  return sets.sets().map((set) => set.flatMap((at) => inOrder[at] ?? []));
}

function linkOne(places: readonly number[], reports: readonly Report[], sets: UnionFind): void {
  const placeOf = new Map(places.map((at) => [reports[at], at]));
  const repeats = new Repeats();
  for (const report of placeOf.keys()) if (report) for (const key of keysOf(report).own) repeats.add(key);
  const blocks = new Map<string, Block>();
  for (const [report, at] of placeOf) {
    if (!report) continue;
    for (const key of keysOf(report).own) {
      if (!repeats.has(key)) continue;
      const block = blocks.get(key) ?? new Block();
      blocks.set(key, block);
      for (const other of block.meet(report)) sets.join(at, placeOf.get(other) ?? at);
    }
  }
}
