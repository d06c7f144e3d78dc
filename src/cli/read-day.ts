import { UsageError } from '../graph.ts';

/**
 * The day that an option gives, `YYYY-MM-DD`.
 *
 * @throws UsageError for what is no day of the calendar
 */
export function readDay(option: string, text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime());
  if (!valid || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`${option} ${text} is no day. Write it as YYYY-MM-DD.`);
  }
  return text;
}
