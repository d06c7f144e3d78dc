import { UnionFind } from '../union-find.ts';
import { Block } from './block.ts';
import { keysOf } from './block-keys.ts';
import { compareExactness, type Report } from './report.ts';

/**
 * Reports in groups that links hold together, of which each happening is in one. Of those that share a key each is linked with
 * what it may tell the same as; groups, and the reports of each, come in the order of exactness.
 */
export function groupReports(reports: readonly Report[]): Report[][] {
  const inOrder = [...reports].sort(compareExactness);
  const places = new Map(inOrder.map((report, at) => [report, at]));
  const sets = new UnionFind(inOrder.length);
  const blocks = new Map<string, Block>();
  for (const [at, report] of inOrder.entries()) {
    for (const key of keysOf(report).own) {
      const block = blocks.get(key) ?? new Block();
      blocks.set(key, block);
      for (const other of block.meet(report)) sets.join(at, places.get(other) ?? at);
    }
  }
  return sets.sets().map((set) => set.flatMap((at) => inOrder[at] ?? []));
}
