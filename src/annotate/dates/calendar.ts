/** 400 years repeat. */
const DAYS_IN_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0 = 719_468;

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
    ? firstOfMonth(year, month) + day - 1
    : undefined;
}

/** The day of an ISO date (`YYYY-MM-DD`, also with a time behind it), or nothing. */
export function parseDay(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${formatMonth(year, month)}-${ofMonth < 10 ? '0' : ''}${ofMonth}`;
}

/** `YYYY-MM`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${month < 10 ? '0' : ''}${month}`;
}

/** `YYYY`. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Counts in years that begin in March, so that the leap day is a year's last (E. G. Richards, "Mapping Time", 1998). */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + MARCH_OF_YEAR_0;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const ofEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The first day of a month; a month beyond 1 to 12 counts into the years around. */
export function firstOfMonth(year: number, month: number): Day {
  const marchMonth = (((month - 3) % 12) + 12) % 12;
  const marchYear = year + Math.floor((month - 3) / 12);
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * marchMonth + 2) / 5);
  return (
    era * DAYS_IN_ERA +
    ofEra * 365 +
    Math.floor(ofEra / 4) -
    Math.floor(ofEra / 100) +
    ofYear -
    MARCH_OF_YEAR_0
  );
}

/** 0 for Monday to 6 for Sunday: a week of the news begins on Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Days of the month; `month` runs from 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month);
}
