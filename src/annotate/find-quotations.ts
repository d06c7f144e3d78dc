import type { Quotation, Token } from '../model/annotation.ts';
import { onOneLine } from '../model/as-read.ts';
import { breaksAfter, type QuotationEnd } from './quotation-end.ts';
import { endOfSingle } from './single-quotation.ts';

/** Marks that open, and those that close what each opens; straight ones and the Nordic ” open and close alike. */
const CLOSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['"', new Set(['"'])],
  ['“', new Set(['”', '"'])],
  ['„', new Set(['“', '”', '"'])],
  ['‟', new Set(['”', '"'])],
  ['”', new Set(['”'])],
  ['``', new Set(["''", '"', '``'])],
  ["''", new Set(["''"])],
  ['«', new Set(['»'])],
  ['»', new Set(['«'])],
  ['‹', new Set(['›'])],
]);

/**
 * Stretches in quotation marks, in order, without overlap. One that its paragraph leaves open ends with the paragraph;
 * where the next paragraph opens with a mark again, it is the same quotation that goes on.
 */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const closing = opensAt(tokens, i) ? CLOSING.get(tokens[i]?.text ?? '') : undefined;
    const end = closing ? endOfDouble(text, tokens, i, closing) : endOfSingle(text, tokens, i);
    if (end === undefined) continue;
    const quotation = quotationOf(tokens, i, end);
    if (quotation) found.push(quotation);
    i = end.last - 1;
  }
  return joinParagraphs(text, found);
}

/** A mark that clings to the word before and to none after closes something: it opens nothing. */
function opensAt(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (mark === undefined || next === undefined) return false;
  return at === 0 || mark.spaced || !next.spaced;
}

function endOfDouble(
  text: string,
  tokens: readonly Token[],
  open: number,
  closing: ReadonlySet<string>,
): QuotationEnd {
  for (let k = open + 1; k < tokens.length; k++) {
    if (closing.has(tokens[k]?.text ?? '') && !opensAgain(tokens[k])) return { last: k + 1, closed: true };
    if (isTwoSingles(tokens, k)) return { last: k + 2, closed: true, marks: 2 };
    if (breaksAfter(text, tokens, k)) return { last: k + 1, closed: false };
  }
  return { last: tokens.length, closed: false };
}

/** "``A paper,`` he said": a mark that opens closes as well where it clings to the word before. */
const opensAgain = (mark: Token | undefined): boolean => mark?.text === '``' && mark.spaced;

/** ‘’ or ’’ set for a closing mark. */
const isTwoSingles = (tokens: readonly Token[], at: number): boolean =>
  /^[‘’]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '’' && tokens[at + 1]?.spaced === false;

function quotationOf(
  tokens: readonly Token[],
  open: number,
  { last, closed, marks = 1 }: QuotationEnd,
): Quotation | undefined {
  const from = tokens[open];
  const to = tokens[last - 1];
  const firstInside = tokens[open + 1];
  const lastInside = tokens[closed ? last - 1 - marks : last - 1];
  if (!from || !to || !firstInside || !lastInside || lastInside.end <= firstInside.start) return undefined;
  let words = 0;
  for (let k = open + 1; k < last; k++) if (/[\p{L}\p{N}]/u.test(tokens[k]?.text ?? '')) words++;
  const inner = { start: firstInside.start, end: lastInside.end };
  return { start: from.start, end: to.end, inner, whole: inner, words, closed };
}

/** Gives the paragraphs of one quotation the stretch of all of them. */
function joinParagraphs(text: string, quotations: readonly Quotation[]): Quotation[] {
  const joined: Quotation[] = [];
  for (let from = 0; from < quotations.length; ) {
    let to = from;
    while (goesOn(text, quotations[to], quotations[to + 1])) to++;
    const start = quotations[from]?.inner.start ?? 0;
    const end = quotations[to]?.inner.end ?? 0;
    for (const quotation of quotations.slice(from, to + 1))
      joined.push({ ...quotation, whole: { start, end } });
    from = to + 1;
  }
  return joined;
}

/** Left open by its paragraph, and the next paragraph begins with a mark. */
function goesOn(text: string, quotation: Quotation | undefined, next: Quotation | undefined): boolean {
  if (!quotation || !next || quotation.closed) return false;
  return onOneLine(text.slice(quotation.end, next.start)) === '';
}
