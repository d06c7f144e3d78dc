import { type DateScene, lowerAt } from './reading.ts';

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '--', '–', '—']);
/** "Postponed from Monday to Friday" is no stretch of days. */
const MOVING: ReadonlySet<string> = new Set(
  'postponed postpone postponing moved move moving shifted rescheduled delayed pushed changed brought advanced'.split(
    ' ',
  ),
);
const LOOK_BACK = 8;

/** Whether the word at `at` joins the ends of a range: "May 25 to 27", and after "between" also "and". */
export function joinsRange(scene: DateScene, at: number, start: number): boolean {
  const joiner = lowerAt(scene, at);
  if (joiner === 'and') return lowerAt(scene, start - 1) === 'between';
  if (!RANGE_WORDS.has(joiner)) return false;
  if (joiner !== 'to') return true;
  for (let back = start - 1; back >= start - LOOK_BACK; back--) {
    if (MOVING.has(lowerAt(scene, back))) return false;
  }
  return true;
}
