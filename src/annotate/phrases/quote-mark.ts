import type { Tagged } from './tagged.ts';

/** Whether token `i` opens or closes a quotation. */
export function isQuoteMark({ tokens, quoteMarks }: Tagged, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (/^(?:["“”„«»]|``|'')$/.test(token.lower) || quoteMarks.has(token.start));
}
