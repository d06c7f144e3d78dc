import type { Part } from './period.ts';

/** Month by name and by wire abbreviation, lower case, with and without its stop; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'].map(number),
  ...['october', 'november', 'december'].map((name, at): [string, number] => [name, at + 10]),
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].flatMap(stopped),
  ...[9].flatMap((month) => [['sept', month] as const, ['sept.', month] as const]),
]);

/**
 * Weekday by name, lower case; 0 is Monday. Of the short forms only those that are no other words: "Sat", "Sun" and "Wed"
 * are.
 */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (name, at): [string, number] => [name, at],
  ),
  ...['tues', 'tues.'].map((name): [string, number] => [name, 1]),
  ...['thur', 'thur.', 'thurs', 'thurs.'].map((name): [string, number] => [name, 3]),
]);

/** Numbers that news copy writes out. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    number,
  ),
]);

/** Words that single out a part of what follows: "early May", "the end of next month", "later in the year". */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
]);

/** Nouns after which a number without a thousands comma counts: "2000 troops". Plurals of round numbers count anyway. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people troops soldiers men women children civilians persons members delegates participants refugees dollars ' +
    'euros pounds yuan yen rubles roubles won km kilometers kilometres miles meters metres feet tons tonnes ' +
    'hectares barrels percent pct cases times years months weeks days hours minutes hrs local gmt million billion others'
  ).split(' '),
);

function number(name: string, at: number): [string, number] {
  return [name, at + 1];
}

function stopped(name: string, at: number): [string, number][] {
  return [
    [name, at + 1],
    [`${name}.`, at + 1],
  ];
}
