import { COUNTED } from './date-words.ts';
import { isCounted } from './day-number.ts';
import { type DateScene, lowerAt } from './reading.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The year written at `at`, 1500 to 2099, unless the words behind it count something: "2000 troops", "1430 GMT". */
export function readYearNumber(scene: DateScene, at: number): number | undefined {
  const word = lowerAt(scene, at);
  if (!YEAR.test(word)) return undefined;
  const next = lowerAt(scene, at + 1);
  if (COUNTED.has(next) || next === '%') return undefined;
  return word.endsWith('00') && isCounted(next) ? undefined : Number(word);
}

/** A year behind a day or month, after a comma or not: `last` is exclusive. */
export function readYearBehind(scene: DateScene, at: number): { year: number; last: number } | undefined {
  const short = readShortYear(scene, at);
  if (short !== undefined) return { year: short, last: at + 2 };
  const skipped = lowerAt(scene, at) === ',' ? at + 1 : at;
  const year = readYearNumber(scene, skipped);
  return year === undefined ? undefined : { year, last: skipped + 1 };
}

/** "'99": the mark and the number are two tokens. Two digits reach from 1930 to 2029. */
function readShortYear(scene: DateScene, at: number): number | undefined {
  const number = scene.tokens[at + 1];
  if (lowerAt(scene, at) !== "'" || number?.spaced !== false || !/^\d\d$/.test(number.lower))
    return undefined;
  return Number(number.lower) + (Number(number.lower) < 30 ? 2000 : 1900);
}
