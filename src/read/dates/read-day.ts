import { isDate } from './is-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4}|\\d{2}(?=$|\\s))';
const clock =
  '(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:[.,:]\\d{1,9})?)?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?|\\d{6}(?:[.,]\\d{1,9})?|\\d{4}(?=Z|[+-]))';
// "Z", "+0000", "-05:00", "GMT", "UTC+2", "(Central European Standard Time)", "[Europe/Oslo]": three at most, as Go writes.
const zone =
  '(?:\\s*(?:Z|[+-]\\d{2}(?::?\\d{2}){0,2}|\\([^()]{1,60}\\)|\\[[^[\\]]{1,40}\\]|[a-z]{3,14}/[a-z_]{3,20}|[a-z]{1,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)){0,3}';
const time = `(?:(?:t|_|\\s*[,|·–—-]?\\s*(?:at\\s+)?)${clock}${zone}|z|[+-]\\d{2}:\\d{2})?`;

// "10:00 GMT, 4 March 2025"
const before = `(?:${clock}${zone},?\\s+)?`;

/** Each way in which programs and papers write a day, with the time and the zone that may follow. */
const forms: readonly RegExp[] = [
  // 2025-03-04, 2025/3/4, 2025.03.04, with "T10:00:00Z", " 10:00:00+09:00", "T10:00:00.000+0000", " 10:00 UTC" after
  `(?<year>\\d{4})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${time}`,
  // 20250304, 20250304T100000Z
  `(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})(?:t${clock}${zone})?`,
  // Tue, 4 Mar 2025 10:00:00 +0000; 4th of March 2025; Tuesday, 04-Mar-25 10:00:00 GMT
  `${before}${weekday}(?:the\\s)?${day}(?:\\.?\\s+(?:of\\s+)?|-)${month}(?:,?\\s+|-)${year}${time}`,
  // March 4, 2025; Mar. 4, 2025, 10:00 a.m. ET; Tue Mar 04 2025 10:00:00 GMT+0000 (Coordinated Universal Time)
  `${before}${weekday}${month}\\s+${day},?\\s+(?<year>\\d{4})${time}`,
  // Tue Mar  4 10:00:00 2025; Tue Mar  4 10:00:00 UTC 2025
  `${weekday}${month}\\s+${day}\\s+${clock}(?:\\s[a-z]{1,5})?\\s(?<year>\\d{4})`,
  // datetime.datetime(2025, 3, 4, 10, 0)
  '(?:datetime\\.)?date(?:time)?\\((?<year>\\d{4}), ?(?<number>\\d{1,2}), ?(?<day>\\d{1,2})(?:, ?[\\w=.() ]{1,40}){0,6}\\)',
].map((form) => new RegExp(`^${form}$`, 'i'));

/** 13/03/2025 and 03/13/2025: told apart only where one of the numbers is no month. */
const numbers = new RegExp(
  `^(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${time}$`,
  'i',
);

/** Longer than any way of writing a day. */
const longest = 120;

/**
 * The calendar day that a text tells and nothing else, as `YYYY-MM-DD`: the day as written, whatever zone stands with it.
 * Nothing where the text leaves open which day it means, or means one that is not in the calendar.
 */
export function readDay(text: string): string | undefined {
  const written = text.trim();
  if (written.length > longest) return undefined;
  for (const form of forms) {
    const groups = form.exec(written)?.groups;
    if (groups) return toDay(groups.year, groups.number ?? monthNumber(groups.month), groups.day);
  }
  if (/^\d{9,10}$|^\d{12,13}$/.test(written)) return readEpoch(Number(written));
  const { first, second, year, mark } = numbers.exec(written)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  // With dots the day comes first wherever dates are so written.
  if (mark === '.' || Number(first) > 12 || first === second) return toDay(year, second, first);
  return Number(second) > 12 ? toDay(year, first, second) : undefined;
}

/** The day in Greenwich of a number of seconds or, where that would be beyond all newspapers, of milliseconds. */
export function readEpoch(count: number): string | undefined {
  const instant = new Date(Math.abs(count) < 1e11 ? count * 1000 : count);
  if (Number.isNaN(instant.getTime())) return undefined;
  const iso = instant.toISOString().slice(0, 10);
  return isDate(iso) ? iso : undefined;
}

const monthNumber = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function toDay(year = '', number = '', date = ''): string | undefined {
  const whole = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const iso = `${whole}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}
