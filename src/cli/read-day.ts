import { isDate, UsageError } from '../settings.ts';

/**
 * The day that an option gives, `YYYY-MM-DD`.
 *
 * @throws UsageError for what is no day of the calendar
 */
export function readDay(option: string, text: string): string {
  if (!isDate(text)) {
    throw new UsageError(`${option} ${text} is no day from 1400 to 2999. Write it as YYYY-MM-DD.`);
  }
  return text;
}
