import type { Quotation } from '../../model/annotation.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** A quotation of fewer words inside a clause is a quoted phrase, and what holds it is indirect speech. */
const DIRECT_WORDS = 4;

/** Words in quotation marks make speech direct where there are enough of them, or nothing else: `"No," he said`. */
export function isDirect(a: AnnotatedArticle, content: Span): boolean {
  return quotationsWithin(a, content).some(
    ({ words, whole }) =>
      words >= DIRECT_WORDS ||
      (whole.start <= content.start && content.end <= whole.end) ||
      isAll(whole, content),
  );
}

/** The content is the quotation with no more than its marks around it. */
const isAll = (whole: Span, content: Span): boolean =>
  content.start <= whole.start && whole.start - content.start <= 2 && content.end - whole.end <= 3;

/** The quotations that share words with a stretch of the text, found by halving: there may be thousands. */
export function quotationsWithin({ quotations }: AnnotatedArticle, { start, end }: Span): Quotation[] {
  let from = 0;
  let to = quotations.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const found: Quotation[] = [];
  for (let q = quotations[from]; q !== undefined && q.start < end; q = quotations[++from]) found.push(q);
  return found;
}
