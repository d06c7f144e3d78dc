import type { Status } from '../../model/fact.ts';
import type { Stage } from '../../model/identity-words.ts';
import type { FactDigest } from '../digest/article-digest.ts';
import type { PlaceSize } from '../places/place-size.ts';
import type { TreatyName } from './treaty-name.ts';

/** Somebody or something that takes part, seen as one in all articles. */
export interface Side {
  readonly party: string;
  /** The state or organization that stands for it, and for which it may stand. */
  readonly body: string;
  /** A person: two of one body are not one side. */
  readonly named: boolean;
}

/** What of a fact is asked beside what its report says: neither its words nor its quote. */
export type ReportedFact = Pick<
  FactDigest,
  'iri' | 'kind' | 'status' | 'confidence' | 'meetingKind' | 'destination'
>;

/** A fact of an article, ready to be compared with those of others: plain data, which says all that is asked of it. */
export interface Report {
  readonly fact: ReportedFact;
  /** Where its words have it that what it tells stands. */
  readonly stage: Stage;
  readonly article: string;
  readonly publisher?: string;
  /** The source nearest to the event, seen as one in all articles; nothing where that is who published it. */
  readonly root?: string;
  /** Stands for the article and its near-copies. */
  readonly story: string;
  /** Day of publication, as `dayNumber` counts. */
  readonly published?: number;
  readonly sides: readonly Side[];
  /** First and last day of what happened, where the report dates it. */
  readonly from?: number;
  readonly to?: number;
  /** That these are days of the article, and none that it tells. */
  readonly assumed?: true;
  readonly place?: string;
  /** The state that the place lies in or is. */
  readonly placeState?: string;
  readonly placeSize?: PlaceSize;
  /** That the place is that of the dateline, where the article was written. */
  readonly fromDateline?: true;
  /** Which of several rounds of talks. */
  readonly round?: number;
  /** What a treaty's name tells. */
  readonly treaty?: TreatyName;
  /** Pieces of a statement, or of what tells of a meeting of nobody by name, as `markWords` has them. */
  readonly words: readonly number[];
}

/** That a report is of the same happening: why, and how sure. */
export interface Sameness {
  readonly certainty: number;
  readonly reason: string;
  /** That it holds only where nothing else fits as well. */
  readonly isLoose?: true;
}

/** A date no coarser than this many days tells one event from the next. */
const FINE = 3;

/** Days around its publication within which an undated report's event is likely, by its status. */
const LIKELY: Readonly<Record<Status, readonly [before: number, after: number]>> = {
  occurred: [-3, 0],
  planned: [0, 14],
  proposed: [0, 14],
  denied: [-3, 3],
};

/** Days before its publication by which what a report tells without a day of its own may lie back, and for clocks after it. */
const BACK = 7;
const ABROAD = 1;

/** The days of what a report tells, where it dates it; else those within which it is likely. */
export function spanOf({ fact, from, to, published }: Report): Span | undefined {
  if (from !== undefined && to !== undefined) return [from, to];
  const [before, after] = LIKELY[fact.status];
  return published === undefined ? undefined : [published + before, published + after];
}

/**
 * The days that a report leaves open: of a coarse date those before its publication where it took place, those after where it is
 * ahead; where no words date it, a week back.
 */
export function reachOf(report: Report): Span | undefined {
  const span = spanOf(report);
  const { fact, published, assumed } = report;
  if (span === undefined || published === undefined) return span;
  const [from, to] = span;
  if (!isDated(report) || assumed) {
    if (fact.status !== 'occurred') return [Math.min(from, published - ABROAD), to];
    return [Math.min(from, published - BACK), Math.max(to, published + ABROAD)];
  }
  if (isFine(report) || published < from || published > to) return span;
  return isAhead(report) ? [published, to] : [from, published];
}

/** First and last day. */
export type Span = readonly [from: number, to: number];

export const isDated = ({ from }: Report): boolean => from !== undefined;
export const isFine = ({ from, to }: Report): boolean =>
  from !== undefined && to !== undefined && to - from <= FINE;
/** Hoped for or planned. */
export const isAhead = ({ fact }: Report): boolean => fact.status === 'planned' || fact.status === 'proposed';

/** Exact dates first, then more sides by their names, then more sides, then the earlier published. */
export function compareExactness(a: Report, b: Report): number {
  return (
    exactness(b) - exactness(a) ||
    countNamed(b) - countNamed(a) ||
    b.sides.length - a.sides.length ||
    comparePublication(a, b)
  );
}

/** The earlier published first. */
export function comparePublication(a: Report, b: Report): number {
  return (
    (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
    (a.fact.iri < b.fact.iri ? -1 : 1)
  );
}

/** Days between the publication of two reports. */
export function daysApart(a: Report, b: Report): number {
  if (a.published === undefined || b.published === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(a.published - b.published);
}

const exactness = (report: Report): number =>
  isFine(report) ? (report.assumed ? 2 : 3) : isDated(report) ? 0 : 1;
const countNamed = ({ sides }: Report): number => sides.filter(({ named }) => named).length;
