import type { Timeline, TimelineCell } from './api-types.ts';
import type { IndexedFact } from './read-index.ts';

/** More months than this are too many to tell apart. */
const MOST_MONTHS = 60;

/** How many facts of each kind and status fall into each month, or each year where months are too many. */
export function makeTimeline(facts: readonly IndexedFact[]): Timeline {
  const dated = facts.flatMap(({ line }) => (line.earliest ? [{ line, day: line.earliest }] : []));
  const months = new Set(dated.map(({ day }) => day.slice(0, 7)));
  const unit = months.size > MOST_MONTHS ? 'year' : 'month';
  const cells = new Map<string, { -readonly [K in keyof TimelineCell]: TimelineCell[K] }>();
  for (const { line, day } of dated) {
    const bucket = day.slice(0, unit === 'year' ? 4 : 7);
    const key = `${bucket} ${line.kind} ${line.status}`;
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else cells.set(key, { bucket, kind: line.kind, status: line.status, count: 1 });
  }
  return {
    unit,
    cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell),
    undated: facts.length - dated.length,
  };
}
