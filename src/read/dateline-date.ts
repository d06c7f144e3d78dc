import { isDate } from './dates/is-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const names = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
]
  .concat(['Sept?(?:ember)?', 'Oct(?:ober)?', 'Nov(?:ember)?', 'Dec(?:ember)?'])
  .join('|');

// The pattern joins others in which capitals matter, so it cannot ignore case: it has the capitals beside it.
const month = `(?:${names}|${names.replace(/[a-z]/g, (letter) => letter.toUpperCase())})\\.?`;
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:,?\\s\\d{4})?';

/** Source of a pattern for the date in a dateline: "July 13", "Nov. 4, 2005", "13 July 2025", "2025-07-13". */
export const datePattern: string = `(?:${month}\\s${dayOfMonth}(?!\\d)${year}|${dayOfMonth}\\s${month}${year}|\\d{4}-\\d{2}-\\d{2})`;

/**
 * The ISO date of what `datePattern` matched. Where it has no year, the one that brings it nearest to `near`, an ISO
 * date, is taken: a story of 31 December may be published in January. Nothing without a year and without `near`.
 */
export function readDatelineDate(written: string, near: string | undefined): string | undefined {
  if (isDate(written)) return written;
  const name = /\p{L}{3,}/u.exec(written)?.[0].slice(0, 3).toLowerCase() ?? '';
  const numbers = written.match(/\d+/g) ?? [];
  const monthDay = `${pad(months.indexOf(name) + 1)}-${pad(Number(numbers[0]))}`;
  const stated = numbers[1];
  if (stated !== undefined) return isDate(`${stated}-${monthDay}`) ? `${stated}-${monthDay}` : undefined;
  if (near === undefined) return undefined;
  const about = Number(near.slice(0, 4));
  return [about - 1, about, about + 1]
    .map((each) => `${each}-${monthDay}`)
    .filter(isDate)
    .sort((a, b) => distance(a, near) - distance(b, near))[0];
}

const pad = (number: number): string => String(number).padStart(2, '0');
const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));
