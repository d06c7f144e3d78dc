import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** A quotation of fewer words is a quoted phrase, and what holds it is indirect speech. */
const DIRECT_WORDS = 4;

/** Words in quotation marks make speech direct where there are enough of them. */
export function isDirect(a: AnnotatedArticle, content: Span): boolean {
  return a.quotations.some(
    ({ words, start, end }) => words >= DIRECT_WORDS && start < content.end && content.start < end,
  );
}
