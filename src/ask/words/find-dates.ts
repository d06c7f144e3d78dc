import type { Terminal } from '../grammar/chart.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

/** Numbers of dates and counts: `12`, `12th`, `2025`, `1990s`, `2025-07-12`, `2025-07`. */
export const dateTerminals: ReadonlyMap<string, Terminal> = new Map([
  ['DAY', number(/^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u, 'day')],
  ['YEAR', number(/^(1[5-9]\d\d|20\d\d)$/u, 'year')],
  ['DECADE', number(/^(1[5-9]\d|20\d)0s$/u, 'decade')],
  ['ISO', number(/^(\d{4}-\d{2}(?:-\d{2})?)$/u, 'iso')],
  ['NUMBER', number(/^(\d{1,4})$/u, 'times')],
]);

function number(pattern: RegExp, key: string): Terminal {
  return (tokens: readonly Token[], at: number) => {
    const value = pattern.exec(tokens[at]?.key ?? '')?.[1];
    if (value === undefined || tokens[at]?.quoted) return [];
    const mark: Mark = { type: 'set', key, value };
    return [{ end: at + 1, marks: [mark], cost: 0 }];
  };
}

/** Days, both included, `YYYY-MM-DD`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that the marks of a DATE rule span. A month or day without its year is of `year`.
 * Gives nothing for a day that no calendar has.
 */
export function readInterval(marks: readonly Mark[], year: string): Interval | undefined {
  const set = new Map(
    marks.flatMap((mark) => (mark.type === 'set' ? [[mark.key, mark.value] as const] : [])),
  );
  const decade = set.get('decade');
  if (decade) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const [isoYear, isoMonth, isoDay] = set.get('iso')?.split('-') ?? [];
  const y = isoYear ?? set.get('year') ?? year;
  const [first, last] = set.get('months')?.split('-') ?? [];
  const from = isoMonth ?? set.get('month') ?? first ?? '01';
  const to = isoMonth ?? set.get('month') ?? last ?? '12';
  const day = (isoDay ?? set.get('day'))?.padStart(2, '0');
  const days = new Date(Date.UTC(Number(y), Number(to), 0)).getUTCDate();
  if (Number(from) < 1 || Number(to) > 12 || Number(day ?? 1) > days) return undefined;
  return { from: `${y}-${from}-${day ?? '01'}`, to: `${y}-${to}-${day ?? days}` };
}
