import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** How many days before its date a wire story may tell of. */
const FRESH = 2;

/** The day that a story is about: the first fresh day it names, else the day of its dateline; a story without either tells of none. */
export function storyDay(a: AnnotatedArticle): DateValue | undefined {
  const { date, dateline } = a.article;
  if (date === undefined) return undefined;
  const fresh = a.dates.find(({ past, weak }) => {
    const age = daysBetween(past.value, date);
    return !weak && past.value.length === 10 && age >= 0 && age <= FRESH;
  });
  const value = fresh?.past.value ?? dateline?.date;
  return value === undefined ? undefined : { value, earliest: value, latest: value, basis: 'relative' };
}
