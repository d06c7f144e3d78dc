const DAY_MS = 86_400_000;

/** A day as the number of days since 1 January 1970: counting and comparing need no time zones. */
export type Day = number;

/** A day taken apart; `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day with this date, or nothing where the calendar has none (31 June). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
    ? Date.UTC(year, month - 1, day) / DAY_MS
    : undefined;
}

/** The day of an ISO date (`YYYY-MM-DD`, also with a time behind it), or nothing. */
export function parseDay(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

export function formatDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday: a week of the news begins on Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Days of the month; `month` runs from 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
