import { FILL } from '../../model/as-read.ts';
import { blankQuoteMargins } from './blank-quote-margins.ts';
import { findSoftBreaks } from './soft-breaks.ts';
import { splitTextLines } from './text-lines.ts';

/**
 * The text as its sentences run: of the same length, but a line's end that only a line's width made is spaces, and every
 * other one holds a line feed. Where a hyphenated word was cut at its hyphen it is whole again; the
 * marks before quoted lines are spaces.
 */
export function unwrapLines(written: string, from: number): string {
  if (!/[\n\r\v\f\u0085\u2028\u2029]/.test(written)) return written;
  const text = blankQuoteMargins(written);
  const lines = splitTextLines(text, from);
  const soft = findSoftBreaks(lines);
  if (soft.size === 0 && !/[\r\v\f\u0085\u2028\u2029]/.test(text)) return text;
  let reading = text.slice(0, from);
  let at = from;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    reading += text.slice(at, line.end);
    if (!next) return;
    const gap = next.start - line.end;
    const word = next.start + next.indent;
    const cut = soft.has(line) && isCutWord(text, line.end, word);
    reading += cut ? FILL.repeat(word - line.end) : (soft.has(line) ? ' ' : '\n').padStart(gap);
    at = cut ? word : next.start;
  });
  return reading;
}

/** "Sino-" at the end of a line before "Australian". */
const isCutWord = (text: string, end: number, next: number): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, end - 3), end)) && /^\p{L}/u.test(text.slice(next, next + 2));
