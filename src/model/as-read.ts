import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** Stands in a reading for what is no part of the words: a mark of Markdown, a line's end inside a hyphenated word. */
export const FILL = '\0';

const PARAGRAPH_END = /\n[^\S\n]*\n\s*/;

/** The text as it is read: as long as the text itself, so that every offset fits both. */
export const readingOf = (article: Article): string => article.reading ?? article.text;

/**
 * The words of a span as they are read: as written where the reading changes nothing in it, else without marks, each
 * paragraph on one line.
 */
export function asRead(article: Article, { start, end }: Span): string {
  const written = article.text.slice(start, end);
  if (article.reading === undefined) return written;
  const read = article.reading.slice(start, end);
  return read === written ? written : read.split(PARAGRAPH_END).map(onOneLine).join('\n\n');
}

/** Without fill, and each run of white space as one space. */
export const onOneLine = (words: string): string => words.replaceAll(FILL, '').replace(/\s+/g, ' ').trim();
