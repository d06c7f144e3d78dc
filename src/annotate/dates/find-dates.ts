import type { DateMention, Sentence, Token } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Span } from '../../model/span.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
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
  const mentions: DateMention[] = [];
  let previous: Reading | undefined;
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (!token || token.start < article.bodyStart) continue;
      const rules = rulesFor(token.lower);
      for (const rule of rules) {
        const reading = rule({ text: article.text, tokens, first, last, anchor, previous }, at);
        const mention = reading && mentionOf(tokens, reading, previous?.last ?? 0);
        if (!mention) continue;
        mentions.push(mention);
        previous = reading;
        at = reading.last - 1;
        break;
      }
    }
  }
  return mentions;
}

/** Nothing where the words were taken by the mention before. */
function mentionOf(tokens: readonly Token[], reading: Reading, free: number): DateMention | undefined {
  const from = tokens[Math.max(reading.first, free)];
  const to = tokens[reading.last - 1];
  if (!from || !to) return undefined;
  const span = { start: from.start, end: to.end };
  const value = (period: Period): DateValue => dateValue(period, reading.stated, span);
  const past = value(reading.past);
  const same = reading.past.from === reading.future.from && reading.past.to === reading.future.to;
  const { until, weak } = reading;
  return {
    ...span,
    past,
    future: same ? past : value(reading.future),
    ...(until && { until: { past: value(until.past), future: value(until.future) } }),
    ...(weak && { weak }),
  };
}

function dateValue({ value, from, to }: Period, stated: boolean, span: Span): DateValue {
  const basis = stated ? 'stated' : 'relative';
  return { value, earliest: formatDay(from), latest: formatDay(to), basis, span };
}
