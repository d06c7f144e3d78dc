import type { Terminal } from '../grammar/chart.ts';
import { type Calendar, daysOf, type Interval, reckonDays } from './calendar.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

/** Numbers of dates and counts: `12`, `12th`, `2025`, `1990s`, `2025-07-12`, `2025-07`. */
export const dateTerminals: ReadonlyMap<string, Terminal> = new Map([
  ['DAY', number(/^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u, 'day')],
  ['MONTHNUMBER', number(/^(0?[1-9]|1[0-2])$/u, 'month')],
  ['YEAR', number(/^(1[5-9]\d\d|20\d\d)$/u, 'year')],
  ['DECADE', number(/^(1[5-9]\d|20\d)0s$/u, 'decade')],
  ['ISO', number(/^(\d{4}-\d{2}(?:-\d{2})?)$/u, 'iso')],
  ['NUMBER', number(/^(\d{1,4})$/u, 'times')],
]);

function number(pattern: RegExp, key: string): Terminal {
  return (tokens: readonly Token[], at: number) => {
    const value = pattern.exec(tokens[at]?.key ?? '')?.[1];
    if (value === undefined || tokens[at]?.quoted) return [];
    const mark: Mark = { type: 'set', key, value: key === 'month' ? value.padStart(2, '0') : value };
    return [{ end: at + 1, marks: [mark], cost: 0 }];
  };
}

/** The days that a question means, and those of other years where it tells no year. */
export interface ReadInterval {
  readonly interval: Interval;
  /** The same days of other years of the graph, the latest first. */
  readonly otherYears: readonly Interval[];
}

/** The days that the marks of a DATE rule span. Gives nothing for a day that no calendar has. */
export function readInterval(marks: readonly Mark[], calendar: Calendar): ReadInterval | undefined {
  const set = new Map(
    marks.flatMap((mark) => (mark.type === 'set' ? [[mark.key, mark.value] as const] : [])),
  );
  const alone = (interval: Interval | undefined): ReadInterval | undefined =>
    interval && { interval, otherYears: [] };
  const away = set.get('away');
  if (away)
    return alone(
      reckonDays(`${away} ${set.get('sign') ?? ''}${set.get('times') ?? set.get('far') ?? '0'}`, calendar),
    );
  const decade = set.get('decade');
  if (decade) return alone({ from: `${decade}0-01-01`, to: `${decade}9-12-31` });
  const year = set.get('iso')?.slice(0, 4) ?? set.get('year');
  if (year) return alone(ofYear(set, year));
  const all = calendar.years.flatMap((each) => ofYear(set, each) ?? []);
  const now = all.find(({ from }) => from <= calendar.asOf) ?? ofYear(set, calendar.asOf.slice(0, 4));
  return now && { interval: now, otherYears: all.filter((each) => each.from !== now.from) };
}

function ofYear(set: ReadonlyMap<string, string>, year: string): Interval | undefined {
  if (year === '') return undefined;
  const [, isoMonth, isoDay] = set.get('iso')?.split('-') ?? [];
  const [first, last] = set.get('months')?.split('-') ?? [];
  const from = isoMonth ?? set.get('month') ?? first ?? '01';
  const to = isoMonth ?? set.get('month') ?? last ?? '12';
  const day = (isoDay ?? set.get('day'))?.padStart(2, '0');
  if (Number(from) < 1 || Number(to) > 12 || Number(day ?? 1) > daysOf(year, to)) return undefined;
  const [start = '01', end = `${daysOf(year, to)}`] = day ? [day, day] : (PARTS[set.get('part') ?? ''] ?? []);
  return { from: `${year}-${from}-${start}`, to: `${year}-${to}-${end}` };
}

/** Of a month, from and to. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  early: ['01', '10'],
  middle: ['11', '20'],
  late: ['21'],
};
