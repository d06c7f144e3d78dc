import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { dateOf } from '../syntax/date-of.ts';
import { kindAt, sentenceOf, sentencePhrases, verbAt } from '../syntax/walk.ts';

/** How many days before its date a wire story may tell of. */
const FRESH = 2;
/** The same where its lead names the day that its news took place. */
const WITHIN_WEEK = 6;
/** How far, in sentences from the first, the lead goes. */
const LEAD = 1;

/**
 * The day that a story is about: the first fresh day it names, else the day of its lead ("met in Turku *on Monday*", sent out on
 * Friday), else that of its dateline; a story without any tells of none.
 */
export function storyDay(a: AnnotatedArticle): DateValue | undefined {
  const { date, dateline } = a.article;
  if (date === undefined) return undefined;
  const fresh = a.dates.find((each) => isDayWithin(each, date, FRESH));
  const value = fresh?.past.value ?? dayOfLead(a) ?? dateline?.date;
  return value === undefined ? undefined : { value, earliest: value, latest: value, basis: 'relative' };
}

function isDayWithin({ past, weak }: DateMention, date: string, most: number): boolean {
  const age = daysBetween(past.value, date);
  return !weak && past.value.length === 10 && age >= 0 && age <= most;
}

/** The first day within the last week on which the lead says that something took place. */
const dayOfLead = rememberByArticle((a: AnnotatedArticle): string | undefined => {
  const { date } = a.article;
  for (let p = 0; date !== undefined && p < a.phrases.length && sentenceOf(a, p) <= LEAD; p++) {
    const mention = kindAt(a, p) === 'date' ? dateOf(a, p) : undefined;
    if (mention && isDayWithin(mention, date, WITHIN_WEEK) && isOfThePast(a, p)) return mention.past.value;
  }
  return undefined;
});

/** "*agreed* on Monday", not "is to meet him on Monday": the verb before the day, or after one that opens the sentence. */
function isOfThePast(a: AnnotatedArticle, day: number): boolean {
  const { first, last } = sentencePhrases(a, day);
  let v = day - 1;
  while (v >= first && !verbAt(a, v)) v--;
  if (v < first) for (v = day + 1; v < last && !verbAt(a, v); ) v++;
  const verb = verbAt(a, v);
  return verb?.form === 'finite' && verb.tense === 'past' && verb.modal === undefined && !verb.negated;
}
