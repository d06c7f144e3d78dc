import { findDates } from '../../../../src/annotate/dates/find-dates.ts';
import { tokenize } from '../../../../src/annotate/tokenize.ts';
import type { DateMention } from '../../../../src/model/annotation.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { AbbreviationUse } from '../../../../src/model/lexicon.ts';

const MONTHS = ['jan', 'feb', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'tues', 'thurs'];
const abbreviations = new Map(MONTHS.map((word): [string, AbbreviationUse] => [word, 'any']));

/** An article of one sentence, filed on `date`. */
export function articleOf(text: string, date: string | undefined): Article {
  return {
    id: 'a',
    text,
    source: 'a.txt',
    language: 'en',
    bodyStart: 0,
    ...(date !== undefined && { date }),
  };
}

/** The dates of an article whose whole text is one sentence. */
export function findIn(article: Article): DateMention[] {
  const { text } = article;
  const tokens = tokenize(text, article.bodyStart, text.length, abbreviations);
  const sentence = { start: 0, end: text.length, first: 0, last: tokens.length, paragraph: 0 };
  return findDates(article, tokens, [sentence]);
}

/** One mention in a line: `words = past / future .. until`, with `~` before a weak one. */
export function describeMention(
  text: string,
  { start, end, past, future, until, weak }: DateMention,
): string {
  const read = past.value === future.value ? past.value : `${past.value} / ${future.value}`;
  const range = until ? ` .. ${until.past.value}` : '';
  return `${weak ? '~' : ''}${text.slice(start, end)} = ${read}${range}`;
}
