import { UnionFind } from '../union-find.ts';
import type { Report } from './report.ts';

/** By how many a happening is told. */
export interface SourceCounts {
  readonly reports: number;
  /** Of the articles whose publisher is known. */
  readonly publishers: number;
  /** Reports that go back to one source, or stand in copies of one story, are one root. */
  readonly roots: number;
}

export function countSources(reports: readonly Report[]): SourceCounts {
  const sets = new UnionFind(reports.length);
  const firstWith = new Map<string, number>();
  for (const [i, { article, story, publisher, root }] of reports.entries()) {
    for (const key of [`story ${story}`, `source ${root ?? publisher ?? article}`]) {
      const known = firstWith.get(key);
      if (known === undefined) firstWith.set(key, i);
      else sets.join(known, i);
    }
  }
  return {
    reports: new Set(reports.map(({ article }) => article)).size,
    publishers: new Set(reports.flatMap(({ publisher }) => publisher ?? [])).size,
    roots: sets.sets().length,
  };
}
