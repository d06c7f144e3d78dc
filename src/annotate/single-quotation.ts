import type { Token } from '../model/annotation.ts';
import { breaksAfter, type QuotationEnd } from './quotation-end.ts';

const OPENING = new Set(['‘', "'", '‚', '`']);
/** How many tokens a quotation in single marks may hold: a lost mark must not swallow the paragraph. */
const REACH = 200;
/** Tokens between single marks without a stop from which on they hold what was said: 'a word' opens nothing. */
const LEAST = 4;

/**
 * Where the quotation ends that a single mark at `open` begins: `'We will come,' he said`. The mark stands after a space
 * and clings to the next word; the one that closes clings to the word or the stop before it. A plural's own mark ("the
 * ministers' plan") closes nothing where a mark after a stop follows, and a quotation of few words needs such a stop, or
 * one right after it where speech may begin: `'No', he said`.
 */
export function endOfSingle(text: string, tokens: readonly Token[], open: number): QuotationEnd | undefined {
  const mark = tokens[open];
  const first = tokens[open + 1];
  if (!mark || !OPENING.has(mark.text) || !(mark.spaced || open === 0) || first?.spaced !== false)
    return undefined;
  // '90s, 'em, 'tis
  if (/^(?:\d|(?:em|tis|twas|til|cause|n)$)/.test(first.lower)) return undefined;
  const speech = mayBegin(text, tokens, open);
  let bare: number | undefined;
  for (let k = open + 1; k < tokens.length && k - open < REACH; k++) {
    const token = tokens[k];
    if (!token || breaksAfter(text, tokens, k - 1)) break;
    if (OPENING.has(token.text) && token.spaced) break;
    if (!closesAt(tokens, k)) continue;
    const before = tokens[k - 1]?.lower ?? '';
    if (/^[,.!?…]|\.$/.test(before)) return { last: k + 1, closed: true };
    if (speech && stopsAfter(tokens, k)) return { last: k + 1, closed: true };
    if (before.endsWith('s') || bare !== undefined) continue;
    if (k - open <= LEAST) return undefined;
    bare = k;
  }
  return bare === undefined ? undefined : { last: bare + 1, closed: true };
}

/** A mark that clings to what stands before it and to no word after. */
function closesAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.spaced || !/^['’‘]$/.test(token.text)) return false;
  return next === undefined || next.spaced || !/^[\p{L}\p{N}]/u.test(next.text);
}

/** Speech begins a sentence, or comes after a comma or colon. */
const mayBegin = (text: string, tokens: readonly Token[], open: number): boolean =>
  open === 0 || /^[,:.!?”"]$/.test(tokens[open - 1]?.text ?? '') || breaksAfter(text, tokens, open - 1);

/** A comma or a stop clings to the mark. */
const stopsAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.spaced === false && /^[,.!?]$/.test(tokens[at + 1]?.text ?? '');
