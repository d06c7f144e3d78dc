import { daysApart, isDated, isFine, type Report, reachOf, type Span, spanOf } from './report.ts';

/** Days that reports of one journey may lie apart: one tells of the departure, another of the arrival. */
const JOURNEY = 2;
/** Days within which reports of which one has no day of its own tell the same news. */
const NEWS = 10;

/**
 * How the days of two reports go together: both told to the day; one told more coarsely; one undated and published in the days
 * of the other; or near, where one of them is told of too loosely to say more.
 */
export type Timing = 'day' | 'coarse' | 'likely' | 'near' | undefined;

export function compareTimes(a: Report, b: Report): Timing {
  const slack = a.fact.kind === 'visit' ? JOURNEY : 0;
  const isNear = daysApart(a, b) <= NEWS && meet(reachOf(a), reachOf(b), 0);
  if (isDated(a) && isDated(b)) {
    if (meet(spanOf(a), spanOf(b), slack)) return isFine(a) && isFine(b) ? 'day' : 'coarse';
    return (a.assumed || b.assumed) && isNear ? 'near' : undefined;
  }
  const dated = isDated(a) ? a : isDated(b) ? b : undefined;
  const isExact = dated === undefined || isFine(dated);
  if (isExact && meet(spanOf(a), spanOf(b), 0)) return 'likely';
  return dated !== undefined && isNear ? 'near' : undefined;
}

function meet(one: Span | undefined, other: Span | undefined, slack: number): boolean {
  if (!one || !other) return false;
  return one[0] - slack <= other[1] && other[0] - slack <= one[1];
}
