import { type Day, dateOf } from './calendar.ts';
import { monthPeriod, type Period, spanPeriod } from './period.ts';
import { type DateRule, type DateScene, lowerAt, type Reading, type Tensed, untensed } from './reading.ts';
import { readYearNumber } from './year-number.ts';

/** First month of each season of the north; winter ends in the year after. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/**
 * "last fall", "this summer", "next spring", "in the autumn", "summer 2024", "the winter of 2019". A bare season ("a spring
 * of water", "the fall of the regime") is none.
 */
export const readSeason: DateRule = (scene, at) => {
  const month = SEASONS.get(lowerAt(scene, at));
  if (month === undefined) return undefined;
  const dated = readDated(scene, at, month);
  if (dated) return dated;
  const { anchor } = scene;
  const before = lowerAt(scene, at - 1);
  // "this fall in prices", "the fall of the city"
  if (anchor === undefined || (before !== 'last' && /^(?:in|of)$/.test(lowerAt(scene, at + 1))))
    return undefined;
  const definite = before === 'the' && lowerAt(scene, at - 2) === 'in';
  const tensed = definite ? around(anchor, month) : pointed(anchor, month, before);
  return tensed && { ...tensed, first: at - (definite ? 0 : 1), last: at + 1, stated: false, weak: true };
};

/** "summer 2024", "the winter of 2019". */
function readDated(scene: DateScene, at: number, month: number): Reading | undefined {
  const linked = lowerAt(scene, at + 1) === 'of' ? at + 2 : at + 1;
  const year = readYearNumber(scene, linked);
  if (year === undefined) return undefined;
  return { ...untensed(season(year, month)), first: at, last: linked + 1, stated: true };
}

function pointed(anchor: Day, month: number, word: string): Tensed | undefined {
  switch (word) {
    case 'last':
      return untensed(latest(anchor, month, ({ to }) => to < anchor));
    case 'next':
    case 'coming':
      return untensed(season(yearOf(latest(anchor, month, ({ from }) => from <= anchor)) + 1, month));
    case 'this':
      return around(anchor, month);
    default:
      return undefined;
  }
}

/** The season running or, by tense, the one gone by or to come. */
function around(anchor: Day, month: number): Tensed {
  const past = latest(anchor, month, ({ from }) => from <= anchor);
  return { past, future: past.to >= anchor ? past : season(yearOf(past) + 1, month) };
}

/** The last of the seasons around the day that `fits`. */
function latest(anchor: Day, month: number, fits: (period: Period) => boolean): Period {
  const { year } = dateOf(anchor);
  return [year, year - 1].map((each) => season(each, month)).find(fits) ?? season(year - 2, month);
}

const season = (year: number, month: number): Period =>
  spanPeriod(monthPeriod(year, month).from, monthPeriod(year, month + 2).to);

const yearOf = ({ from }: Period): number => dateOf(from).year;
