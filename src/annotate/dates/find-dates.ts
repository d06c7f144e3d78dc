import type { DateMention, Sentence, Token } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { readingOf } from '../../model/as-read.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Span } from '../../model/span.ts';
import { formatDay, parseDay } from './calendar.ts';
import { joinRange } from './join-range.ts';
import type { Period } from './period.ts';
import type { DateRule, DateScene, Reading, Tensed } from './reading.ts';
import { rulesFor } from './rules.ts';

/**
 * Date expressions of the story, in order and without overlap; a span has no preposition before it. Weekdays, "today" and
 * dates without a year count from the dateline's day, else from the article's; where it has neither, only dates that give
 * their year are found. Dateline and stamp hold no mentions.
 */
export function findDates(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): DateMention[] {
  const anchor = parseDay(article.dateline?.date) ?? parseDay(article.date);
  const text = readingOf(article);
  const readings: Reading[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (!token) break;
      const rules = rulesFor(token.lower);
      if (rules.length === 0 || token.start < article.bodyStart) continue;
      const previous = readings.at(-1);
      const scene = { text, tokens, first, last, anchor, previous };
      const reading = readFirst(rules, scene, at);
      if (!reading) continue;
      at = reading.last - 1;
      const joined = previous && joinRange(scene, previous, reading);
      if (joined) readings.pop();
      readings.push(joined ?? clip(reading, previous?.last ?? 0));
    }
  }
  return readings.flatMap((reading) => mentionOf(tokens, reading) ?? []);
}

/** A reading without the words that the one before has taken. */
function clip(reading: Reading, free: number): Reading {
  return reading.first < free ? { ...reading, first: free } : reading;
}

function readFirst(rules: readonly DateRule[], scene: DateScene, at: number): Reading | undefined {
  for (const rule of rules) {
    const reading = rule(scene, at);
    if (reading) return reading;
  }
  return undefined;
}

function mentionOf(tokens: readonly Token[], reading: Reading): DateMention | undefined {
  const from = tokens[reading.first];
  const to = tokens[reading.last - 1];
  if (!from || !to) return undefined;
  const span = { start: from.start, end: to.end };
  const { until, weak } = reading;
  const date = {
    ...span,
    ...valuesOf(reading, reading.stated, span),
    ...(until && { until: valuesOf(until, reading.stated, span) }),
    ...(weak && { weak }),
  };
  const values = [date.past, date.future, date.until?.past, date.until?.future];
  return values.every((value) => !value || isInCalendar(value)) ? date : undefined;
}

/** In a year of four digits after the year 0, which there was not: what data of days can say. */
const isInCalendar = ({ earliest, latest }: DateValue): boolean =>
  [earliest, latest].every((day) => /^\d{4}-/.test(day) && day >= '0001');

function valuesOf(
  { past, future }: Tensed,
  stated: boolean,
  span: Span,
): { past: DateValue; future: DateValue } {
  const value = dateValue(past, stated, span);
  const same = past === future || (past.from === future.from && past.to === future.to);
  return { past: value, future: same ? value : dateValue(future, stated, span) };
}

function dateValue({ value, from, to }: Period, stated: boolean, span: Span): DateValue {
  const earliest = formatDay(from);
  const latest = from === to ? earliest : formatDay(to);
  return { value, earliest, latest, basis: stated ? 'stated' : 'relative', span };
}
