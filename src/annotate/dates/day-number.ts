import { COUNTED } from './date-words.ts';
import { joinsRange } from './range-words.ts';
import { type DateScene, lowerAt } from './reading.ts';

/** Days of one month as written; `last` is exclusive. */
export interface DayNumbers {
  readonly day: number;
  readonly until?: number;
  readonly last: number;
}

const SINGLE = /^([0-3]?\d)(?:st|nd|rd|th)?$/;
const DOUBLE = /^([0-3]?\d)(?:st|nd|rd|th)?-([0-3]?\d)(?:st|nd|rd|th)?$/;

/** The day written at `at` ("25", "23rd"), 1 to 31. */
export function readDayNumber(scene: DateScene, at: number): number | undefined {
  return dayIn(SINGLE.exec(lowerAt(scene, at))?.[1]);
}

/** "25", "25-27", "25 to 27", "27 and 28". */
export function readDayNumbers(scene: DateScene, at: number): DayNumbers | undefined {
  const [, from, to] = DOUBLE.exec(lowerAt(scene, at)) ?? [];
  const first = dayIn(from);
  const second = dayIn(to);
  if (first && second) return first < second ? { day: first, until: second, last: at + 1 } : undefined;
  const day = readDayNumber(scene, at);
  if (!day) return undefined;
  const joins = lowerAt(scene, at + 1) === 'and' || joinsRange(scene, at + 1, at);
  const until = joins ? readDayNumber(scene, at + 2) : undefined;
  const pair = until !== undefined && until > day && !isCounted(lowerAt(scene, at + 3));
  return pair ? { day, until, last: at + 3 } : { day, last: at + 1 };
}

/** A word that a number before it may count: "12 ministers", "15 people". */
export function isCounted(word: string): boolean {
  return COUNTED.has(word) || (word.length > 4 && /^[a-z]+[^su]s$/.test(word));
}

function dayIn(digits: string | undefined): number | undefined {
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}
