/** First and last day of a stretch of time, `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** As long as an open date lasts. */
export const ALL_DAYS: DayRange = { first: '0001-01-01', last: '9999-12-31' };

/** The days of a year (`2025`), a month (`2025-07`) or a day (`2025-07-12`); nothing where the text is no date. */
export function readDayRange(text: string): DayRange | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found || found[1] === '0000') return undefined;
  const [, year = '', month, day] = found;
  const lastDay = daysIn(Number(year), Number(month ?? 12));
  if (lastDay === undefined || (day !== undefined && !(Number(day) >= 1 && Number(day) <= lastDay))) {
    return undefined;
  }
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? lastDay}`,
  };
}

function daysIn(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? 28 + Number(leap) : 30 + ((month + (month >> 3)) % 2);
}
