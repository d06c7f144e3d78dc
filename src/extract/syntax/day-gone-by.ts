import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** A story may be dated some days before the day it tells of. */
const LAG = 3;

/**
 * When something was that has taken place: a date without a year lies before the article, so that "met in July" in a
 * story of March is last July, though "the July election" there is the coming one.
 */
export function dayGoneBy(
  { article }: AnnotatedArticle,
  { past, future }: Pick<DateMention, 'past' | 'future'>,
): DateValue {
  const ahead =
    article.date !== undefined &&
    past.basis === 'relative' &&
    // "next week" lies ahead whatever is said of it.
    !(isWeek(past) && past.value === future.value) &&
    daysBetween(article.date, past.earliest) > LAG;
  return ahead && past.value.length >= 7 && past.earliest >= '0002' ? aYearBefore(past) : past;
}

/** Seven days of which the month alone is told. */
const isWeek = ({ value, earliest, latest }: DateValue): boolean =>
  value.length === 7 && daysBetween(earliest, latest) === 6;

function aYearBefore(date: DateValue): DateValue {
  // The leap day has none a year before: the day before it stands for it.
  const back = (iso: string): string =>
    `${String(Number(iso.slice(0, 4)) - 1).padStart(4, '0')}${iso.slice(4).replace('-02-29', '-02-28')}`;
  // The last of February is no fixed day.
  const lastDay = (iso: string): string =>
    new Date(Date.UTC(Number(iso.slice(0, 4)) - 1, Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const isMonth = date.value.length === 7;
  return {
    ...date,
    value: back(date.value),
    earliest: back(date.earliest),
    latest: isMonth && date.latest.slice(8) >= '28' ? lastDay(date.latest) : back(date.latest),
  };
}
