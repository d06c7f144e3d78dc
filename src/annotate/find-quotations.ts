import type { Quotation, Token } from '../model/annotation.ts';

/** Pairs of marks; straight ones open and close alike. */
const CLOSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['"', new Set(['"'])],
  ['“', new Set(['”', '"'])],
  ['``', new Set(["''", '"'])],
  ["''", new Set(["''"])],
  ['«', new Set(['»'])],
]);
const SINGLE = new Set(['‘', "'"]);

/**
 * Stretches in quotation marks, in order, without overlap. One that its paragraph leaves open ends with the paragraph:
 * a quotation of several paragraphs opens anew in each. Single marks count only where they hold several words, so that
 * a possessive or a 'word' opens nothing.
 */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const closing = CLOSING.get(tokens[i]?.text ?? '');
    const end = closing ? endOfDouble(text, tokens, i, closing) : endOfSingle(text, tokens, i);
    if (end === undefined) continue;
    const found = quotation(tokens, i, end);
    if (found) quotations.push(found);
    i = end.last - 1;
  }
  return quotations;
}

interface End {
  /** One past the last token, the closing mark included. */
  readonly last: number;
  readonly closed: boolean;
  /** Tokens that the closing mark takes, where not one. */
  readonly marks?: number;
}

const breaksAfter = (text: string, tokens: readonly Token[], at: number): boolean =>
  text.slice(tokens[at]?.end, tokens[at + 1]?.start).includes('\n');

function endOfDouble(
  text: string,
  tokens: readonly Token[],
  open: number,
  closing: ReadonlySet<string>,
): End {
  for (let k = open + 1; k < tokens.length; k++) {
    if (closing.has(tokens[k]?.text ?? '')) return { last: k + 1, closed: true };
    if (isTwoSingles(tokens, k)) return { last: k + 2, closed: true, marks: 2 };
    if (breaksAfter(text, tokens, k)) return { last: k + 1, closed: false };
  }
  return { last: tokens.length, closed: false };
}

/** ‘’ or ’’ set for a closing mark. */
const isTwoSingles = (tokens: readonly Token[], at: number): boolean =>
  /^[‘’]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '’' && tokens[at + 1]?.spaced === false;

/** `'We will come,' he said`: opens after a space, closes before one and after a word or a stop. */
function endOfSingle(text: string, tokens: readonly Token[], open: number): End | undefined {
  const mark = tokens[open];
  if (!mark || !SINGLE.has(mark.text) || !mark.spaced || tokens[open + 1]?.spaced !== false) return undefined;
  for (let k = open + 1; k < tokens.length && k - open < 120; k++) {
    const token = tokens[k];
    if (!token || breaksAfter(text, tokens, k - 1)) return undefined;
    const closes =
      (token.text === "'" || token.text === '’') && !token.spaced && tokens[k + 1]?.spaced !== false;
    if (closes && k - open > 4) return { last: k + 1, closed: true };
    if (closes) return undefined;
  }
  return undefined;
}

function quotation(
  tokens: readonly Token[],
  open: number,
  { last, closed, marks = 1 }: End,
): Quotation | undefined {
  const from = tokens[open];
  const to = tokens[last - 1];
  const firstInside = tokens[open + 1];
  const lastInside = tokens[closed ? last - 1 - marks : last - 1];
  if (!from || !to || !firstInside || !lastInside || lastInside.end <= firstInside.start) return undefined;
  let words = 0;
  for (let k = open + 1; k < last; k++) if (/[\p{L}\p{N}]/u.test(tokens[k]?.text ?? '')) words++;
  return {
    start: from.start,
    end: to.end,
    inner: { start: firstInside.start, end: lastInside.end },
    words,
    closed,
  };
}
