import type { StatementRecord } from './records.ts';
import { contentWords, shared } from './words.ts';

type Located = Pick<StatementRecord, 'content' | 'start' | 'end'>;

/**
 * How far two contents are the same stretch of the text: characters in both by characters from the first to the last
 * of either, 0 to 1. Where one is not in the text, words in both by words in either.
 */
export function overlap(text: string | undefined, a: Located, b: Located): number {
  const first = locate(text, a);
  const second = locate(text, b);
  if (!first || !second) return shareWords(a.content, b.content);
  const both = Math.max(0, Math.min(first.end, second.end) - Math.max(first.start, second.start));
  return both / (Math.max(first.end, second.end) - Math.min(first.start, second.start));
}

/** By its offsets where they are right, else where its words first stand. */
function locate(
  text: string | undefined,
  { content, start, end }: Located,
): { start: number; end: number } | undefined {
  if (!text) return undefined;
  if (start !== null && end !== null && text.slice(start, end) === content) return { start, end };
  const at = text.indexOf(content);
  return at < 0 ? undefined : { start: at, end: at + content.length };
}

function shareWords(a: string, b: string): number {
  const own = contentWords(a);
  const other = contentWords(b);
  return shared(own, other).length / Math.max(1, new Set([...own, ...other]).size);
}
