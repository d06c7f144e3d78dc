import { dayOf } from './calendar.ts';
import { dayPeriod, monthPeriod } from './period.ts';
import { type DateRule, lowerAt, type Reading, untensed } from './reading.ts';

/**
 * "2025-07-13", "2025/07/13", "2025-07", "13.07.2025", "13/7/2025". With strokes, day and month are told apart only where one of
 * them exceeds 12: "7/6/2025" means different days on the two sides of an ocean and is left alone.
 */
export const readNumericDate: DateRule = (scene, at) => {
  const word = lowerAt(scene, at);
  if (word.length === 7) return readIsoMonth(word, at);
  if (word.length < 8) return undefined;
  const day = readIso(word) ?? readDotted(word) ?? readStroked(word);
  return day === undefined
    ? undefined
    : { ...untensed(dayPeriod(day)), first: at, last: at + 1, stated: true };
};

/** "2025-07"; "2006-07" is a span of two years. */
function readIsoMonth(word: string, at: number): Reading | undefined {
  const [, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(word) ?? [];
  if (year === undefined || Number(month) > Number(year) % 100) return undefined;
  return { ...untensed(monthPeriod(Number(year), Number(month))), first: at, last: at + 1, stated: true };
}

function readIso(word: string): number | undefined {
  const [, year, month, day] = /^([12]\d{3})[-/](\d\d)[-/](\d\d)$/.exec(word) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function readDotted(word: string): number | undefined {
  const [, day, month, year] = /^(\d\d?)\.(\d\d?)\.([12]\d{3})$/.exec(word) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function readStroked(word: string): number | undefined {
  const [, first, second, year] = /^(\d\d?)\/(\d\d?)\/([12]\d{3})$/.exec(word) ?? [];
  const one = Number(first);
  const other = Number(second);
  if (one <= 12 && other <= 12 && one !== other) return undefined;
  return one > 12 ? dayOf(Number(year), other, one) : dayOf(Number(year), one, other);
}
