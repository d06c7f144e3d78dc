import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { quotationsWithin } from './is-direct.ts';

/** A quotation of several paragraphs paragraph by paragraph, without the marks that open each anew. */
export function inParagraphs(
  a: AnnotatedArticle,
  content: StatementCandidate['content'],
): StatementCandidate['content'] {
  const [first, ...others] = content.flatMap((span) => {
    const parts = quotationsWithin(a, span).filter(
      ({ inner, whole }) => inner.start >= span.start && inner.end <= whole.end && whole.end > inner.end,
    );
    if (parts.length === 0) return [span];
    const last = { start: lastStart(a, span.end), end: span.end };
    return [...parts.map(({ inner }) => inner), last];
  });
  return first ? [first, ...others] : content;
}

/** Where the last paragraph of a quotation begins that ends at an offset. */
const lastStart = (a: AnnotatedArticle, end: number): number =>
  quotationsWithin(a, { start: end - 1, end })[0]?.inner.start ?? end;
