import type { Chart } from '../grammar/chart.ts';
import type { Token } from '../words/tokens.ts';

/**
 * A question without the words for the articles that it is asked of: "across these articles" tells nothing of what is asked. The
 * very tokens that were given where it has none.
 */
export function withoutCollection(tokens: readonly Token[], chart: Pick<Chart, 'find'>): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const ends = chart.find('COLLECTION', at).map((edge) => edge.end);
    const end = Math.max(at, ...ends.filter((one) => isApart(tokens[one])));
    if (end === at) kept.push(...tokens.slice(at, at + 1));
    at = Math.max(end, at + 1);
  }
  return kept.length > 1 && kept.length < tokens.length ? kept : tokens;
}

/** What stands after it: "in the files of the council" and "in the files scandal" tell of other files. */
const APART =
  /^(?:,|and|or|but|who|whom|whose|what|which|when|where|why|how|did|do|does|was|were|is|are|has|have|had|will|that|please|[a-z]+ed)$/u;

const isApart = (next: Token | undefined): boolean => next === undefined || APART.test(next.key);
